package org.lykta.server.print;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed, word for word. Each line names its language, since a translation may be
 * incomplete.
 *
 * @param language of the booklet as a whole: a tag such as {@code sv-easy}
 * @param published when its edition was: the date of the file
 * @param edition the line that says of which day it is
 * @param contents the heading of the contents page
 */
public record Booklet(
    String language,
    Line title,
    Line summary,
    Instant published,
    Line edition,
    Line contents,
    List<Part> parts,
    Ending ending) {

  public Booklet {
    parts = List.copyOf(parts);
  }

  /** The language as readers aloud know it. */
  public String lang() {
    return Line.lang(language);
  }

  /** {@code ltr} or {@code rtl}. */
  public String dir() {
    return Line.dir(language);
  }

  /**
   * A chapter: it begins on a new page.
   *
   * @param id unique within the booklet; lower-case letters, digits and hyphens
   */
  public record Part(String id, Line title, Line summary, List<Passage> passages) {

    public Part {
      passages = List.copyOf(passages);
    }
  }

  /**
   * Text under a heading.
   *
   * @param id unique within the booklet, as a part's
   * @param remarks small lines under the heading, such as for whom it is
   * @param note what a reader should know before reading; null for nothing
   * @param language of the text itself
   * @param html as CommonMark is drawn: well-formed but for characters that XML refuses
   * @param sourcesTitle the heading over the sources; null when there are none
   * @param sources where its facts come from
   */
  public record Passage(
      String id,
      Line title,
      List<Line> remarks,
      @Nullable Line note,
      String language,
      String html,
      @Nullable Line sourcesTitle,
      List<Line> sources) {

    public Passage {
      remarks = List.copyOf(remarks);
      sources = List.copyOf(sources);
    }

    /** The text's language as readers aloud know it. */
    public String lang() {
      return Line.lang(language);
    }

    /** {@code ltr} or {@code rtl}: how the text runs. */
    public String dir() {
      return Line.dir(language);
    }
  }

  /**
   * The last page.
   *
   * @param help where help is, large
   * @param colophon where the text comes from and what may be done with it, small
   */
  public record Ending(Line title, List<Line> help, List<Line> colophon) {

    public Ending {
      help = List.copyOf(help);
      colophon = List.copyOf(colophon);
    }
  }
}
