package org.lykta.domain.content;

import java.util.Comparator;

/**
 * Something an editor should mend.
 *
 * @param file path within the content folder, with {@code /} between folders
 * @param line counted from 1
 * @param what is wrong, as a Swedish sentence
 * @param mend how to put it right, as a Swedish sentence
 * @param topic what kind of care it asks for
 */
public record Problem(
    Severity severity, String file, int line, String what, String mend, Topic topic)
    implements Comparable<Problem> {

  /** Errors keep an edition from being published; warnings do not. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** What kind of care a problem asks for, so that those of a kind can be told together. */
  public enum Topic {
    /** A translation is older than its original. */
    TRANSLATION,
    /** Nobody has read the text through for long. */
    REVIEW,
    /** The text is hard to read. */
    READABILITY,
    OTHER
  }

  private static final Comparator<Problem> ERRORS_FIRST =
      Comparator.comparing(Problem::severity)
          .thenComparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::what)
          .thenComparing(Problem::mend);

  public static Problem error(String file, int line, String what, String mend) {
    return new Problem(Severity.ERROR, file, line, what, mend, Topic.OTHER);
  }

  public static Problem warning(String file, int line, String what, String mend) {
    return new Problem(Severity.WARNING, file, line, what, mend, Topic.OTHER);
  }

  public Problem about(Topic kind) {
    return new Problem(severity, file, line, what, mend, kind);
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
