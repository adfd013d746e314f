package org.lykta.server.content;

import java.util.List;
import java.util.Map;

/**
 * Files, and all that is told about them.
 *
 * @param fact what the files show, as a test's name
 */
record Told(String fact, Map<String, String> files, List<String> problems) {

  static Told inSection(String fact, String file, String... problems) {
    return new Told(
        fact,
        Map.of(Contents.SECTION, file),
        List.of(problems).stream()
            .map(
                problem ->
                    problem.startsWith("varning ")
                        ? "varning " + Contents.SECTION + ":" + problem.substring(8)
                        : "fel " + Contents.SECTION + ":" + problem)
            .toList());
  }

  static Told house(String fact, Map<String, String> files, String... problems) {
    return new Told(fact, files, List.of(problems));
  }

  @Override
  public String toString() {
    return fact;
  }
}
