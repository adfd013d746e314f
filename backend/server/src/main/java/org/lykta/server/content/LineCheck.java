package org.lykta.server.content;

import java.util.List;
import java.util.function.Consumer;
import org.lykta.domain.content.Problem;

/** What the check will say of a line of front matter, before there is a file for it. */
public final class LineCheck {

  private LineCheck() {}

  /**
   * The problems of {@code line}.
   *
   * @param get asks for its value as a reader of documents does
   */
  public static List<Problem> problems(String line, Consumer<FrontMatter> get) {
    var problems = new Problems("");
    MarkdownFile.of("---\n" + line + "\n---\n", problems)
        .ifPresent(file -> get.accept(file.matter()));
    return problems.found();
  }
}
