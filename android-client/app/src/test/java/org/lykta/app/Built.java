package org.lykta.app;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lykta.apk.Aapt2;

/** A package and what it was made for, read as a phone reads it. */
record Built(String variant, String server, Path apk) {

  /** What other programs may call. */
  static final String[] PARTS = {"activity", "activity-alias", "service", "receiver", "provider"};

  static Built byThisBuild() {
    return new Built(
        setting("android.variant"), setting("lykta.server"), Path.of(setting("app.apk")));
  }

  /** What Maven tells of the build. */
  static String setting(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new AssertionError("the build does not tell " + name);
    }
    return value;
  }

  boolean isForPeople() {
    return variant.equals("release");
  }

  long mostBytes() {
    return Long.parseLong(setting("app.most." + variant));
  }

  BinaryXml manifest() throws Exception {
    return xmltree("AndroidManifest.xml");
  }

  /** What Android makes by the name of its class. */
  SortedSet<String> classesInManifest() throws Exception {
    BinaryXml manifest = manifest();
    String here = manifest.only("manifest").attributes().get("package");
    return Stream.concat(manifest.named("application"), manifest.named(PARTS))
        .map(part -> part.attributes().get("name"))
        .map(name -> name.startsWith(".") ? here + name : name)
        .collect(toCollection(TreeSet::new));
  }

  BinaryXml xml(String name) throws Exception {
    return xmltree("res/xml/" + name + ".xml");
  }

  private BinaryXml xmltree(String file) throws Exception {
    return BinaryXml.of(aapt2("xmltree", "--file", file));
  }

  String resources() throws Exception {
    return aapt2("resources");
  }

  /** How the manifest refers to {@code xml/shortcuts} and the like. */
  String reference(String resource) throws Exception {
    return resources()
        .lines()
        .map(String::strip)
        .filter(line -> line.endsWith(" " + resource))
        .map(line -> line.replaceFirst("resource (0x\\w+) .*", "@$1"))
        .findFirst()
        .orElseThrow();
  }

  private String aapt2(String... what) throws Exception {
    String program = Aapt2.unpackedIn(Path.of(setting("app.work"))).toString();
    return Programs.said(
        Stream.of(Stream.of(program, "dump"), Arrays.stream(what), Stream.of(apk.toString()))
            .flatMap(words -> words)
            .toList());
  }

  SortedSet<String> classes() throws IOException {
    SortedSet<String> classes = new TreeSet<>();
    for (String file : files()) {
      if (file.endsWith(".dex")) {
        classes.addAll(DexClasses.in(content(file)));
      }
    }
    return classes;
  }

  SortedSet<String> files() throws IOException {
    try (var zip = new ZipFile(apk.toFile())) {
      return zip.stream().map(ZipEntry::getName).collect(toCollection(TreeSet::new));
    }
  }

  byte[] content(String file) throws IOException {
    try (var zip = new ZipFile(apk.toFile())) {
      return zip.getInputStream(zip.getEntry(file)).readAllBytes();
    }
  }

  @Override
  public String toString() {
    return variant;
  }
}
