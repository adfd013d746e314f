package org.lykta.domain.content;

import java.util.Comparator;

/**
 * Something an editor should mend.
 *
 * @param file path within the content folder, with {@code /} between folders
 * @param line counted from 1
 * @param what is wrong, as a Swedish sentence
 * @param mend how to put it right, as a Swedish sentence
 */
public record Problem(Severity severity, String file, int line, String what, String mend)
    implements Comparable<Problem> {

  /** Errors keep an edition from being published; warnings do not. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private static final Comparator<Problem> ERRORS_FIRST =
      Comparator.comparing(Problem::severity)
          .thenComparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::what)
          .thenComparing(Problem::mend);

  public static Problem error(String file, int line, String what, String mend) {
    return new Problem(Severity.ERROR, file, line, what, mend);
  }

  public static Problem warning(String file, int line, String what, String mend) {
    return new Problem(Severity.WARNING, file, line, what, mend);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ERRORS_FIRST.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + what + " " + mend;
  }
}
