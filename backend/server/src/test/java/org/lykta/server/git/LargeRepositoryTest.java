package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Effort;
import org.lykta.server.LyktaProcess;
import org.lykta.server.TestContent;
import tools.jackson.databind.JsonNode;

/** A repository that is larger than the memory of who reads it. */
@Timeout(300)
class LargeRepositoryTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder = Path.of("");
  private final Random random = new Random(41);

  @Test
  void threeHundredMegabytesAreReadWithAHeapOf256() throws IOException {
    try (var editors = new EditorsRepository(folder.resolve("editors"))) {
      var content = TestContent.in(editors.folder().resolve("content"));
      write("filmer/lang-%d.mp4", 3, Effort.of(48));
      write("bilder/bild-%d.jpg", Effort.of(50), 1);
      editors.commit("Mycket bredvid");
      try (var lykta = LyktaProcess.start("", List.of("-Xmx256m"), settings(editors))) {
        assertThat(lykta.json("/api/v1/edition").get("number").asLong()).isOne();

        write("content/pages/stor-%d.md", 2, Effort.of(48));
        write("content/media/bild-%d.png", Effort.of(10), 1);
        String large = editors.commit("Mycket i innehållet");
        lykta.until("/api/v1/publish/status", status -> isRejected(status, large));

        delete("content/pages/stor-%d.md", 2);
        delete("content/media/bild-%d.png", Effort.of(10));
        content.replace("pages/hjalp-nu.md", "om det är fara", "när det är fara");
        String mended = editors.commit("Rättar");
        lykta.until("/api/v1/edition", edition -> mended.equals(edition.get("commit").asString()));
        assertThat(lykta.said()).doesNotContain("OutOfMemory");
      }
    }
  }

  private Map<String, String> settings(EditorsRepository editors) {
    return Map.of(
        "LYKTA_DATA",
        folder.resolve("data").toString(),
        "LYKTA_CONTENT",
        editors.address() + "#main:content",
        "LYKTA_PUBLISH_POLL",
        "5s");
  }

  private static boolean isRejected(JsonNode status, String commit) {
    JsonNode last = status.at("/items/0");
    return last.at("/commit").asString("").equals(commit)
        && last.at("/verdict").asString("").equals("rejected")
        && last.toString().contains("Filen är större än 256 kB.");
  }

  private void write(String name, int files, int megabytes) throws IOException {
    for (int n = 0; n < files; n++) {
      byte[] noise = new byte[megabytes * MEGABYTE];
      random.nextBytes(noise);
      Path file = folder.resolve("editors").resolve(name.formatted(n));
      Files.createDirectories(file.getParent());
      Files.write(file, noise);
    }
  }

  private void delete(String name, int files) throws IOException {
    for (int n = 0; n < files; n++) {
      Files.delete(folder.resolve("editors").resolve(name.formatted(n)));
    }
  }
}
