package org.lykta.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A small content folder of its own for a test, with the real vocabulary. */
public record TestContent(Path folder) {

  /** The content that ships. */
  public static final Path SHIPPED = Path.of("../../content");

  private static final Path SMALL = Path.of("src/test/content");

  /** A copy of the small content in {@code folder}. */
  public static TestContent in(Path folder) {
    try {
      copy(SMALL, folder);
      Files.copy(SHIPPED.resolve("vocabulary.yaml"), folder.resolve("vocabulary.yaml"));
      return new TestContent(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A copy of the content that ships, in {@code folder}. */
  public static TestContent shippedIn(Path folder) {
    try {
      copy(SHIPPED, folder);
      return new TestContent(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Writes a file as an editor would. */
  public void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Changes words in a file. */
  public void replace(String path, String words, String others) {
    try {
      write(path, Files.readString(folder.resolve(path)).replace(words, others));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Takes a file away. */
  public void delete(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
