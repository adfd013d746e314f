package org.lykta.server.meetingguide;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an editor asks for.
 *
 * @param source a file or an address
 * @param content the content folder, which {@code meetings} lies in
 * @param onlyPlan whether nothing is to be written
 */
record ImportCall(String source, Path content, boolean onlyPlan) {

  static final String USAGE =
      "Skriv så här: java -jar lykta.jar content import meeting-guide <fil eller adress>"
          + " --into content/meetings [--plan]";

  /** The call after the word {@code content}; empty when it cannot be understood. */
  static Optional<ImportCall> of(List<String> call) {
    List<String> words = new ArrayList<>(call);
    boolean onlyPlan = words.remove("--plan");
    int into = words.indexOf("--into");
    if (into < 0 || into == words.size() - 1) {
      return Optional.empty();
    }
    String folder = words.remove(into + 1);
    words.remove(into);
    return words.size() == 3
            && words.get(0).equals("import")
            && words.get(1).equals("meeting-guide")
        ? content(folder).map(content -> new ImportCall(words.get(2), content, onlyPlan))
        : Optional.empty();
  }

  private static Optional<Path> content(String folder) {
    try {
      Path meetings = Path.of(folder).toAbsolutePath().normalize();
      return meetings.endsWith("meetings")
          ? Optional.ofNullable(meetings.getParent())
          : Optional.empty();
    } catch (InvalidPathException unnameable) {
      return Optional.empty();
    }
  }
}
