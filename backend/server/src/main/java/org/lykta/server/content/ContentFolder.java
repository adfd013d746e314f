package org.lykta.server.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads the files of a content folder. Never follows a link out of it. */
public class ContentFolder implements ContentSource {

  private final Path root;

  public ContentFolder(Path root) {
    this.root = root;
  }

  @Override
  public Version read() throws IOException {
    // the folder itself may be a link, as deployments like it; nothing in it may
    var reading = new Reading(root.toRealPath());
    Files.walkFileTree(reading.root, reading);
    return new Version(reading.intake.sources(), null);
  }

  private static final class Reading extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Intake intake = new Intake();

    Reading(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && intake.passesFolder(path(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = path(file);
      if (intake.passesFile(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink() || attributes.isOther()) {
        intake.refuseLink(path);
        return FileVisitResult.CONTINUE;
      }
      return intake.take(path, attributes.size(), () -> Files.readAllBytes(file))
          ? FileVisitResult.CONTINUE
          : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
      if (file.equals(root)) {
        throw unreadable;
      }
      intake.refuseUnreadable(path(file));
      return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
  }
}
