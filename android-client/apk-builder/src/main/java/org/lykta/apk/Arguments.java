package org.lykta.apk;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A call's settings by name. */
record Arguments(Map<String, String> byName) {

  /**
   * Reads pairs of {@code --name value}.
   *
   * @throws IllegalArgumentException when a name or a value is missing
   */
  static Arguments of(List<String> pairs) {
    Map<String, String> byName = new TreeMap<>();
    String before = "the step";
    for (int at = 0; at < pairs.size(); at += 2) {
      String name = pairs.get(at);
      if (!name.startsWith("--")) {
        // not told what stands there: it may be a password
        throw new IllegalArgumentException("A name such as --out is missing after " + before);
      }
      if (at + 1 == pairs.size()) {
        throw new IllegalArgumentException(name + " has no value");
      }
      byName.put(name, pairs.get(at + 1));
      before = name + " and its value";
    }
    return new Arguments(byName);
  }

  /** Maven sends what is not set as nothing at all. */
  Optional<String> optional(String name) {
    return Optional.ofNullable(byName.get(name)).filter(value -> !value.isEmpty());
  }

  String text(String name) {
    return optional(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  Path path(String name) {
    return Path.of(text(name));
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  Variant variant() {
    return Variant.valueOf(text("--variant").toUpperCase(Locale.ROOT));
  }

  /** Folders and jars, as a class path is written. */
  List<Path> paths(String name) {
    return Arrays.stream(text(name).split(File.pathSeparator)).map(Path::of).toList();
  }
}
