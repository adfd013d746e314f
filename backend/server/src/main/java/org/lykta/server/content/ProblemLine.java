package org.lykta.server.content;

import org.lykta.domain.content.Problem;

/** A problem as editors read it: file, line, what is wrong and how to mend it. */
public final class ProblemLine {

  private ProblemLine() {}

  /**
   * One line about {@code problem}.
   *
   * @param file its path as whoever reads the line knows it
   */
  public static String of(Problem problem, String file) {
    String severity = problem.isError() ? "fel" : "varning";
    return "%s:%d: %s: %s %s"
        .formatted(file, problem.line(), severity, problem.what(), problem.mend());
  }
}
