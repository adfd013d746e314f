package org.lykta.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What stands beside the classes in folders and jars and is read by them at run time, as
 * commonmark's list of entities; D8 leaves it out.
 */
final class LibraryFiles {

  private LibraryFiles() {}

  static SortedMap<String, byte[]> in(List<Path> places) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        addFolder(place, files);
      } else {
        addJar(place, files);
      }
    }
    return files;
  }

  private static void addFolder(Path folder, SortedMap<String, byte[]> files) throws IOException {
    for (Path file : Folders.files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (isReadByClasses(name)) {
        add(name, Files.readAllBytes(file), files);
      }
    }
  }

  private static void addJar(Path jar, SortedMap<String, byte[]> files) throws IOException {
    try (var open = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(open.entries())) {
        if (!entry.isDirectory() && isReadByClasses(entry.getName())) {
          add(entry.getName(), open.getInputStream(entry).readAllBytes(), files);
        }
      }
    }
  }

  /** Not the classes themselves, nor what Maven and jar wrote about the making of a library. */
  private static boolean isReadByClasses(String name) {
    return !name.endsWith(".class")
        && (!name.startsWith("META-INF/") || name.startsWith("META-INF/services/"));
  }

  private static void add(String name, byte[] content, SortedMap<String, byte[]> files) {
    if (files.put(name, content) != null) {
      throw new BuildFailed("Two libraries have a file of the same name: " + name);
    }
  }
}
