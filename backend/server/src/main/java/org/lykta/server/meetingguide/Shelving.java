package org.lykta.server.meetingguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes files into the content folder, each whole or not at all, and never outside it. */
final class Shelving {

  private final Path root;

  /**
   * @param content the content folder
   */
  Shelving(Path content) throws IOException {
    this.root = content.toRealPath();
  }

  void write(List<Step> steps) throws IOException {
    for (Step step : steps) {
      String text = step.text();
      if (text != null) {
        write(root.resolve(step.file()), text, step.kind() == Step.Kind.NEW);
      }
    }
  }

  private void write(Path file, String text, boolean isNew) throws IOException {
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(root) || Files.isSymbolicLink(file)) {
      throw new IOException(file + " leads out of the folder");
    }
    if (isNew && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(file + " is there");
    }
    Path draft = Files.createTempFile(folder, ".import", ".md");
    try {
      Files.writeString(draft, text, StandardOpenOption.TRUNCATE_EXISTING);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
