package org.lykta.server.noticeboard;

import java.util.List;
import java.util.stream.Stream;
import org.lykta.server.noticeboard.NoticeViews.PosterView;

/**
 * How large the letters of a poster can be so that all of it is on one A4. The style sheet draws it
 * in these sizes; what is counted here is lines, and a little too many rather than one too few.
 */
final class PosterFit {

  /** From largest to smallest, in points: a style sheet has a class for each. */
  private static final List<Integer> POINTS = List.of(19, 17, 15, 13, 11, 9);

  /** Of the 272 mm that are drawn on, without what stands at the foot. */
  private static final double HIGH_POINTS = 530;

  private static final double WIDE_POINTS = 538;

  /** How wide letters are, beside how high; with what is lost where a line breaks. */
  private static final double PLAIN = 0.46;

  private static final double BOLD = 0.51;
  private static final double LINE = 1.35;
  private static final double TITLE_LINE = 1.18;
  private static final double GAP = 0.8;

  private final PosterView poster;
  private final double wide;

  private PosterFit(PosterView poster, int points) {
    this.poster = poster;
    this.wide = WIDE_POINTS / points;
  }

  static int of(PosterView poster) {
    return POINTS.stream()
        .filter(points -> new PosterFit(poster, points).high() * points <= HIGH_POINTS)
        .findFirst()
        .orElse(POINTS.get(POINTS.size() - 1));
  }

  /** How high all of it is, in letters of the ordinary size. The sizes are those of the sheet. */
  private double high() {
    return warning() + head() + when() + labels() + opening() + last();
  }

  private double warning() {
    return poster.warning() == null ? 0 : lines(poster.warning(), 1.6 * BOLD) * 1.6 * LINE + 2;
  }

  private double head() {
    return 1.1 * LINE
        + lines(poster.title(), 2.2 * BOLD) * 2.2 * TITLE_LINE
        + lines(poster.summary(), 1.15 * PLAIN) * 1.15 * LINE
        + GAP;
  }

  private double when() {
    double first = lines(poster.when().get(0), 1.85 * BOLD) * 1.85 * LINE;
    return Stream.concat(poster.when().stream().skip(1), poster.where().stream())
            .mapToDouble(line -> lines(line, 1.4 * PLAIN) * 1.3 * LINE)
            .sum()
        + first
        + 2;
  }

  private double labels() {
    return poster.labels().isEmpty()
        ? 0
        : lines(String.join("    ", poster.labels()), BOLD) * 1.5 + GAP;
  }

  private double opening() {
    return poster.first().isEmpty() ? 0 : (1 + lines(poster.first(), PLAIN)) * LINE + GAP;
  }

  /** For whom it is, beside whom one asks. */
  private double last() {
    double facts = all(poster.facts(), PLAIN / 0.55);
    double contact = 1 + all(poster.contact(), PLAIN / 0.36);
    return Math.max(facts, contact) * LINE + GAP;
  }

  private double all(List<String> texts, double letter) {
    return texts.stream().mapToDouble(text -> lines(text, letter)).sum();
  }

  private double lines(String text, double letter) {
    return Math.ceil(text.length() * letter / wide);
  }
}
