package org.lykta.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that a step writes, and reads. */
final class Folders {

  private Folders() {}

  /** The folder with nothing in it: what an earlier build left would go into the package. */
  static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> within = Files.walk(folder)) {
        for (Path old : within.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(old);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** Every file in an order that no file system decides. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> within = Files.walk(folder)) {
      return within.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
