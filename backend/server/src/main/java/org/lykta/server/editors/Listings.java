package org.lykta.server.editors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Library;
import org.lykta.domain.meeting.Freshness;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.State;
import org.lykta.server.editors.EditorView.Care;
import org.lykta.server.editors.EditorView.Line;
import org.lykta.server.report.Reason;
import org.lykta.server.report.Report;

/**
 * The meetings that readers have, as those who look after them see them.
 *
 * @param lines makes a line of a meeting and what is told of it
 */
record Listings(Library library, LocalDate today, Lines lines) {

  private static final int MOST = 20;
  private static final String ASK =
      "Fråga den som håller i träffen, rätta och skriv dagens datum i confirmed.";

  /** Where a meeting is written. */
  @FunctionalInterface
  interface Lines {

    Line of(Meeting meeting, String what, String mend);
  }

  /** Those that readers have said something about since they were confirmed, the most first. */
  List<Line> reported(List<Report> reports) {
    Map<String, Meeting> bySlug = all().collect(Collectors.toMap(Meeting::slug, one -> one));
    return reports.stream()
        .sorted(
            Comparator.comparingInt(Report::count)
                .thenComparing(Report::latest)
                .reversed()
                .thenComparing(Report::listing))
        .flatMap(
            report ->
                Optional.ofNullable(bySlug.get(report.listing()))
                    .filter(one -> report.isAbout(one.slug(), one.confirmed()))
                    .map(one -> lines.of(one, said(report), ASK))
                    .stream())
        .limit(MOST)
        .toList();
  }

  private static String said(Report report) {
    return report.reasons().entrySet().stream()
        .map(entry -> said(entry.getKey()) + times(entry.getValue()))
        .collect(Collectors.joining(", ", "Läsare säger: ", "."));
  }

  private static String times(int count) {
    return count == 1 ? "" : " (%d)".formatted(count);
  }

  private static String said(Reason reason) {
    return switch (reason) {
      case WRONG_TIME -> "tiden stämmer inte";
      case WRONG_PLACE -> "platsen stämmer inte";
      case NOBODY_THERE -> "ingen var där";
      case NO_ANSWER -> "ingen svarade";
      case ENDED -> "det finns inte längre";
      case NOT_SAFE -> "det kändes inte tryggt";
    };
  }

  /** Those that nobody has confirmed for long, the oldest first. */
  Care ageing() {
    List<Meeting> old =
        all()
            .filter(one -> one.state() != State.ENDED)
            .filter(one -> one.freshness(today) != Freshness.FRESH)
            .sorted(Comparator.comparing(Meeting::confirmed).thenComparing(Meeting::slug))
            .toList();
    return new Care(
        "Träffar som inte är bekräftade på länge",
        old.stream().limit(MOST).map(one -> lines.of(one, since(one), ASK)).toList(),
        Math.max(0, old.size() - MOST));
  }

  private String since(Meeting one) {
    return "Bekräftades senast %s. %s"
        .formatted(
            one.confirmed(),
            one.freshness(today) == Freshness.LOST
                ? "Den syns inte längre när någon söker."
                : "Läsarna ser att den inte är bekräftad.");
  }

  private Stream<Meeting> all() {
    return library.all(Meeting.class).stream();
  }
}
