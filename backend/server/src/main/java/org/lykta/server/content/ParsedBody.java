package org.lykta.server.content;

import java.util.Optional;
import org.commonmark.node.Node;

/** A body as Markdown, or why it cannot be. */
final class ParsedBody {

  private ParsedBody() {}

  /** The text; empty, with the problem told, when it is more than a server should bear. */
  static Optional<Node> of(String body, int line, Problems problems) {
    if (body.chars().filter(c -> c == '[').count() > Limits.BRACKETS) {
      problems.error(
          line, "Texten har fler än %d tecken [.".formatted(Limits.BRACKETS), "Dela upp den.");
      return Optional.empty();
    }
    try {
      return Optional.of(Markdown.parse(body));
    } catch (RuntimeException refused) {
      // Whatever the Markdown library stumbles on is the editor's to mend, not the server's to die
      // of.
      boolean table = String.valueOf(refused.getMessage()).contains("maxCells");
      problems.error(
          line, table ? "Tabellen är för stor." : "Texten går inte att förstå.", "Dela upp den.");
      return Optional.empty();
    }
  }
}
