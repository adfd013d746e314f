package org.lykta.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Classes and resources in one file, not signed yet: the same input gives the same bytes. */
final class AndroidPackage {

  static final String UNSIGNED = "unsigned.apk";

  private AndroidPackage() {}

  static void make(Arguments settings) throws IOException {
    Path out = settings.path("--out");
    Path dex = Dex.compiled(settings);
    try (var zip = new AlignedZip(out.resolve(UNSIGNED))) {
      addResources(out.resolve(AndroidResources.LINKED), zip);
      for (Path program : Folders.files(dex)) {
        zip.deflate(String.valueOf(program.getFileName()), Files.readAllBytes(program));
      }
      for (var file : LibraryFiles.in(settings.paths("--classes")).entrySet()) {
        zip.deflate(file.getKey(), file.getValue());
      }
    }
  }

  private static void addResources(Path linked, AlignedZip zip) throws IOException {
    try (var resources = new ZipFile(linked.toFile())) {
      for (ZipEntry entry : Collections.list(resources.entries())) {
        byte[] content = resources.getInputStream(entry).readAllBytes();
        if (entry.getMethod() == ZipEntry.STORED) {
          zip.store(entry.getName(), content);
        } else {
          zip.deflate(entry.getName(), content);
        }
      }
    }
  }
}
