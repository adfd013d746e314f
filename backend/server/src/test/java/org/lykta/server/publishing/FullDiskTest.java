package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.LyktaProcess;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import tools.jackson.databind.JsonNode;

/**
 * No file can grow further, as on a full disk: readers do not notice, and what is committed is
 * published when there is room again.
 */
@Timeout(180)
class FullDiskTest {

  private static final int KILOBYTES = 2048;

  @TempDir Path folder = Path.of("");
  private final Random random = new Random(31);

  @BeforeEach
  void needsALimitThatCanBeLifted() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "there is no prlimit here");
  }

  private LyktaProcess start(CountedPages pages, String before) {
    Map<String, String> settings =
        Map.of(
            "LYKTA_DATA", folder.resolve("data").toString(),
            "LYKTA_CONTENT", pages.place(),
            "LYKTA_PUBLISH_POLL", "5s");
    return LyktaProcess.start(before, List.of(), settings);
  }

  private LyktaProcess startWithLittleRoom(CountedPages pages) {
    return start(pages, "ulimit -S -f " + KILOBYTES);
  }

  private static void makeRoom(LyktaProcess lykta) throws Exception {
    int done =
        new ProcessBuilder("prlimit", "--fsize=unlimited:unlimited", "--pid", "" + lykta.pid())
            .inheritIO()
            .start()
            .waitFor();
    assertThat(done).isZero();
  }

  @Test
  void aCopyThatFindsNoRoomIsFetchedWhenThereIs() throws Exception {
    try (var pages = new CountedPages(folder.resolve("editors"))) {
      publishFirst(pages);
      byte[] film = new byte[2 * KILOBYTES * 1024];
      random.nextBytes(film);
      Files.write(folder.resolve("editors/film.mp4"), film);
      pages.commit();
      try (var lykta = startWithLittleRoom(pages)) {
        lykta.until("/actuator/health/content", FullDiskTest::isDown);
        assertThat(CountedPages.number(lykta.json(CountedPages.ADDRESSES.get(0)))).isOne();
        assertThat(lykta.said())
            .contains("svarar men går inte att kopiera", "att disken har plats");

        makeRoom(lykta);
        readsNewest(pages, lykta);
      }
    }
  }

  @Test
  void anEditionThatFindsNoRoomIsPublishedAfterARestart() throws Exception {
    try (var pages = new CountedPages(folder.resolve("editors"))) {
      publishFirst(pages);
      for (int n = 0; n < 18; n++) {
        write(pages.content(), n);
        pages.commit();
      }
      try (var lykta = startWithLittleRoom(pages)) {
        lykta.until("/actuator/health/content", FullDiskTest::isDown);
        assertThat(lykta.said()).contains("MongoCommandException");
        assertThat(CountedPages.number(lykta.json(CountedPages.ADDRESSES.get(0)))).isOne();
      }
      try (var lykta = start(pages, "")) {
        readsNewest(pages, lykta);
      }
    }
  }

  private void publishFirst(CountedPages pages) {
    try (var lykta =
        RunningLykta.start(folder, folder.resolve("data"), "LYKTA_CONTENT", pages.place())) {
      assertThat(CountedPages.number(lykta.json(CountedPages.ADDRESSES.get(0)))).isOne();
    }
  }

  private static void readsNewest(CountedPages pages, LyktaProcess lykta) {
    lykta.until(CountedPages.ADDRESSES.get(0), page -> CountedPages.number(page) == pages.newest());
  }

  private static boolean isDown(JsonNode health) {
    return health.get("status").asString().equals("DOWN");
  }

  /**
   * A long text that takes less room in a copy than in the database: one finds it, one does not.
   */
  private void write(TestContent content, int n) throws IOException {
    byte[] noise = new byte[100_000];
    random.nextBytes(noise);
    String words = Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(noise);
    content.write(
        "pages/lang-%d.md".formatted(n),
        "---\ntitle: Lång\nsummary: En lång sida.\nreviewed: 2026-01-10\n---\n"
            + words.replace("\n", "\n\n"));
  }
}
