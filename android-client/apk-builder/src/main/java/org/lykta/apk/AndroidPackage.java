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
      for (Path file : Folders.files(dex)) {
        String name = dex.relativize(file).toString().replace('\\', '/');
        if (isOfUse(name)) {
          zip.deflate(name, Files.readAllBytes(file));
        }
      }
    }
  }

  /** Not what Maven and jar wrote into each library about its own making, nor what only Java reads. */
  private static boolean isOfUse(String name) {
    boolean ofItsMaking = name.startsWith("META-INF/") && !name.startsWith("META-INF/services/");
    return !ofItsMaking && !name.endsWith(".class");
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
