package org.lykta.domain.schedule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that sentences about time are made of: what is written is also what is read. */
final class Wording {

  /** Monday first. */
  static final List<String> WEEKDAYS =
      List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

  /** {@code första} is the first. */
  static final List<String> ORDINALS = List.of("första", "andra", "tredje", "fjärde", "sista");

  private static final int LAST = -1;

  private Wording() {}

  static String of(Part.Series series) {
    Recurrence rule = series.rule();
    return (rule.frequency() == Recurrence.Frequency.WEEKLY ? weeks(rule) : months(rule))
        + " "
        + of(series.hours())
        + (series.from() == null ? "" : " från " + series.from())
        + (rule.until() == null ? "" : " till " + rule.until())
        + (rule.count() == null ? "" : ", " + rule.count() + " gånger");
  }

  private static String weeks(Recurrence rule) {
    List<String> days =
        rule.days().stream().map(day -> name(day.weekday())).collect(Collectors.toList());
    return every(rule.interval()) + " " + listed(days);
  }

  private static String months(Recurrence rule) {
    List<String> ordinals =
        rule.days().stream().map(day -> ordinal(day.ordinal())).collect(Collectors.toList());
    return listed(ordinals)
        + " "
        + name(rule.days().get(0).weekday())
        + "en "
        + (rule.interval() == 1 ? "i månaden" : every(rule.interval()) + " månad");
  }

  private static String every(int interval) {
    return switch (interval) {
      case 1 -> "varje";
      case 2 -> "varannan";
      case 3 -> "var tredje";
      case 4 -> "var fjärde";
      default -> "var " + interval + ":e";
    };
  }

  static String of(List<Hours> hours) {
    return listed(hours.stream().map(Hours::toString).collect(Collectors.toList()));
  }

  static String reason(@Nullable String reason) {
    return reason == null ? "" : " (" + reason + ")";
  }

  static String name(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  private static String ordinal(int ordinal) {
    return ORDINALS.get(ordinal == LAST ? ORDINALS.size() - 1 : ordinal - 1);
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " och " + words.get(last);
  }
}
