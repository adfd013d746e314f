package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Effort;
import org.lykta.server.LyktaProcess;
import org.lykta.server.RunningLykta;
import tools.jackson.databind.JsonNode;

/**
 * The program is killed at any moment of fetching, reading and storing a commit: what is served
 * after the next start is whole, never older, and becomes the newest.
 */
class KilledLyktaTest {

  private static final int ROUNDS = 50;
  private static final long SECOND = 1_000_000_000;

  @TempDir Path folder = Path.of("");
  private final Random random = new Random(23);
  private final Witness witness = new Witness(new HashMap<>());

  @Test
  void nothingIsTornAndNothingGoesBack() throws IOException {
    try (var pages = new CountedPages(folder.resolve("editors"))) {
      startAgain(pages);
      for (int round = 0; round < Effort.of(ROUNDS); round++) {
        pages.commit();
        killSomewhere(pages);
        startAgain(pages);
      }
    }
  }

  /** Most often just after the fetch, when the edition is made; else anywhere from the start. */
  private void killSomewhere(CountedPages pages) throws IOException {
    try (var lykta = LyktaProcess.start("", List.of(), settings(pages))) {
      if (random.nextInt(3) == 0) {
        spend(random.nextLong(4 * SECOND));
      } else {
        awaitFetch();
        spend(random.nextLong(SECOND / 2));
      }
      lykta.kill();
    }
  }

  /** A fetch begins to write among the packs. */
  private void awaitFetch() throws IOException {
    Path packs = folder.resolve("data/git/objects/pack");
    var before = Files.getLastModifiedTime(packs);
    long end = System.nanoTime() + 30 * SECOND;
    while (Files.getLastModifiedTime(packs).equals(before) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void spend(long nanos) {
    for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
      Thread.onSpinWait();
    }
  }

  private void startAgain(CountedPages pages) {
    try (var lykta = RunningLykta.start(folder, folder.resolve("data"), more(pages))) {
      witness.look(lykta::json);
      lykta.until(CountedPages.ADDRESSES.get(0), page -> is(pages.newest(), page));
      witness.look(lykta::json);
      assertThat(witness.newest()).isEqualTo(pages.newest());
    }
  }

  private static boolean is(int number, JsonNode page) {
    return CountedPages.number(page) == number;
  }

  private static String[] more(CountedPages pages) {
    return new String[] {"LYKTA_CONTENT", pages.place(), "LYKTA_PUBLISH_POLL", "5s"};
  }

  private Map<String, String> settings(CountedPages pages) {
    return Map.of("LYKTA_DATA", folder.resolve("data").toString(), "LYKTA_CONTENT", pages.place());
  }
}
