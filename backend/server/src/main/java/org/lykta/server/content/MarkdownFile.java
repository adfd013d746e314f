package org.lykta.server.content;

import java.util.Optional;

/**
 * A file taken apart: what stands between the {@code ---} lines and what follows.
 *
 * @param bodyLine the line of the file where the body begins, counted from 1
 */
record MarkdownFile(FrontMatter matter, String body, int bodyLine) {

  private static final String FENCE = "---";

  /** The parts; empty, with the problem told, when there are none. */
  static Optional<MarkdownFile> of(String text, Problems problems) {
    if (!text.startsWith(FENCE + "\n")) {
      problems.error(
          1,
          "Filen börjar inte med en rad ---.",
          "Skriv --- på första raden, sedan title: och de andra.");
      return Optional.empty();
    }
    int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
    int closed = end < 0 && text.endsWith("\n" + FENCE) ? text.length() - FENCE.length() - 1 : end;
    if (closed < 0) {
      problems.error(
          1,
          "Raden --- som avslutar det översta saknas.",
          "Skriv --- på en egen rad före brödtexten.");
      return Optional.empty();
    }
    String yaml = text.substring(FENCE.length() + 1, Math.max(closed + 1, FENCE.length() + 1));
    String body = text.substring(Math.min(text.length(), closed + FENCE.length() + 2));
    int bodyLine =
        1
            + (int)
                text.substring(0, text.length() - body.length())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
    var reader = new Yaml(2, problems);
    return reader
        .mapping(yaml)
        .map(
            mapping ->
                new MarkdownFile(new FrontMatter(mapping, reader, problems), body, bodyLine));
  }
}
