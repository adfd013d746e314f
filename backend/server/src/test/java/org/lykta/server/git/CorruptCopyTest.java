package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.Effort;
import org.lykta.server.MovableClock;

/**
 * Whatever happens to the copy of the repository, it is made anew and what is committed is read.
 */
class CorruptCopyTest {

  private static final int ROUNDS = 300;

  @TempDir Path folder = Path.of("");
  private final Random random = new Random(5);
  private EditorsRepository editors;
  private GitContent content;
  private int committed;

  @BeforeEach
  void begin() throws IOException {
    editors = new EditorsRepository(folder.resolve("editors"));
    content = open();
    commits();
    reads();
  }

  private GitContent open() {
    return new GitContent(editors.place("content"), copy(), MovableClock.now());
  }

  private Path copy() {
    return folder.resolve("copy");
  }

  @AfterEach
  void end() {
    content.close();
    editors.close();
  }

  @Test
  void damageWhileRunningOrBetweenStartsIsMended() throws IOException {
    for (int round = 0; round < Effort.of(ROUNDS); round++) {
      boolean between = random.nextBoolean();
      if (between) {
        content.close();
      }
      String done = damage();
      if (between) {
        content = open();
      }
      if (random.nextInt(4) > 0) {
        commits();
      }
      reads(round + ": " + done + (between ? " between starts" : " while running"));
    }
  }

  /** A process that was killed leaves its locks, and nobody takes them away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "refs/lykta/content.lock",
        "shallow.lock",
        "FETCH_HEAD.lock",
        "HEAD.lock",
        "config.lock",
        "packed-refs.lock"
      })
  void aLockLeftBehindHoldsNothingUp(String lock) throws IOException {
    for (boolean restart : List.of(false, true)) {
      Files.createDirectories(copy().resolve(lock).getParent());
      Files.writeString(copy().resolve(lock), "");
      if (restart) {
        content.close();
        content = open();
      }
      commits();
      reads(lock);
    }
  }

  @Test
  void aFileInItsPlaceIsTakenAway() throws IOException {
    content.close();
    try (Stream<Path> files = Files.walk(copy())) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(copy(), "ingen mapp");
    content = open();

    reads();
  }

  private void commits() {
    committed++;
    for (String file : List.of("a", "b", "c")) {
      editors.write("content/pages/" + file + ".md", (file + committed + " ").repeat(200));
    }
    editors.commit("Nummer " + committed);
  }

  private void reads() throws IOException {
    reads("nothing");
  }

  private void reads(String done) throws IOException {
    assertThat(content.read().sources().texts())
        .as("after %s", done)
        .hasSize(3)
        .containsEntry("pages/a.md", ("a" + committed + " ").repeat(200))
        .containsEntry("pages/c.md", ("c" + committed + " ").repeat(200));
  }

  private String damage() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(copy())) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    if (!file.toFile().setWritable(true)) {
      throw new IOException(file + " cannot be harmed");
    }
    int kind = random.nextInt(4);
    switch (kind) {
      case 0 -> Files.delete(file);
      case 1 -> truncate(file);
      case 2 -> Files.writeString(file, "sönder");
      default -> overwrite(file);
    }
    return List.of("deleted ", "truncated ", "replaced ", "overwrote ").get(kind) + file;
  }

  private void truncate(Path file) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() == 0 ? 0 : random.nextLong(bytes.length()));
    }
  }

  private void overwrite(Path file) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[1 + random.nextInt(64)];
      random.nextBytes(noise);
      bytes.seek(bytes.length() == 0 ? 0 : random.nextLong(bytes.length()));
      bytes.write(noise);
    }
  }
}
