package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.MovableClock;

/** A copy that many commits were fetched into does not slow down the next. */
class WornCopyTest {

  @TempDir Path folder = Path.of("");

  @Test
  void aCopyOfManyPacksIsMadeAnewAndNeverTidiedUp() throws IOException {
    Path copy = folder.resolve("copy");
    try (var editors = new EditorsRepository(folder.resolve("editors"));
        var content = new GitContent(editors.place("content"), copy, MovableClock.now())) {
      for (int n = 1; n <= GitClone.MOST_PACKS + 10; n++) {
        editors.write("content/pages/a.md", "nummer " + n);
        editors.commit("Nummer " + n);

        assertThat(content.read().sources().texts()).containsEntry("pages/a.md", "nummer " + n);
        assertThat(packs(copy)).isEqualTo(n <= GitClone.MOST_PACKS ? n : n - GitClone.MOST_PACKS);
      }
    }
  }

  private static long packs(Path copy) throws IOException {
    try (Stream<Path> files = Files.list(copy.resolve("objects/pack"))) {
      return files.filter(file -> file.toString().endsWith(".pack")).count();
    }
  }
}
