package org.lykta.server.content;

import java.nio.file.Path;

/**
 * Where a file of the content stands in its repository, as a Git host wants it: from the
 * repository's top, where the call is made, with {@code /} between folders.
 */
final class RepositoryPath {

  private final Path within;

  RepositoryPath(Path folder) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path there = folder.toAbsolutePath().normalize();
    within = there.startsWith(here) ? here.relativize(there) : folder.normalize();
  }

  String of(String file) {
    String folder = within.toString().replace(within.getFileSystem().getSeparator(), "/");
    return folder.isEmpty() ? file : folder + "/" + file;
  }
}
