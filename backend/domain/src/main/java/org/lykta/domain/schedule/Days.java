package org.lykta.domain.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lykta.domain.schedule.Recurrence.Day;
import org.lykta.domain.schedule.Recurrence.Frequency;

/** The days that a sentence says something comes back on. */
final class Days {

  private static final String DAY = "(?:mån|tis|ons|tors|fre|lör|sön)dag";
  private static final String ORDINAL = "(?:första|andra|tredje|fjärde|sista)";
  private static final String BETWEEN = "(?:, ?| och )";
  private static final String DAYS = DAY + "(?:" + BETWEEN + DAY + ")*";

  private static final Pattern OF_WEEKS =
      Times.pattern(
          "(varje|varannan|var tredje|var fjärde) (dag|vardag|"
              + DAY
              + "-"
              + DAY
              + "|"
              + DAYS
              + ")");
  private static final Pattern OF_MONTHS =
      Times.pattern(
          "("
              + ORDINAL
              + "(?:"
              + BETWEEN
              + ORDINAL
              + ")*) ("
              + DAY
              + ")en (?:i (månaden)|(varannan|var tredje|var fjärde) månad)");

  private static final List<String> EVERY =
      List.of("varje", "varannan", "var tredje", "var fjärde");

  private Days() {}

  /**
   * Which days, their hours, from when, until when, how many times.
   *
   * @throws IllegalArgumentException when it cannot be told which days that is
   */
  static Part series(MatchResult said) {
    String last = said.group(4);
    String times = said.group(5);
    Recurrence rule =
        rule(said.group(1).toLowerCase(Locale.ROOT))
            .ending(
                last == null ? null : Times.date(last),
                times == null ? null : Integer.valueOf(times));
    LocalDate from = said.group(3) == null ? null : Times.date(said.group(3));
    return new Part.Series(rule, from, Times.hours(said.group(2)));
  }

  private static Recurrence rule(String days) {
    Matcher weeks = OF_WEEKS.matcher(days);
    if (weeks.matches()) {
      return Recurrence.weekly(interval(weeks.group(1)), weekdays(weeks.group(2)));
    }
    Matcher months = OF_MONTHS.matcher(days);
    if (months.matches()) {
      DayOfWeek weekday = weekday(months.group(2));
      List<Day> ordinals =
          Arrays.stream(months.group(1).split(BETWEEN, -1))
              .map(ordinal -> new Day(ordinal(ordinal), weekday))
              .collect(Collectors.toList());
      int interval = months.group(3) == null ? interval(months.group(4)) : 1;
      return new Recurrence(Frequency.MONTHLY, interval, ordinals, null, null);
    }
    throw new IllegalArgumentException(days);
  }

  private static int interval(String every) {
    return EVERY.indexOf(every) + 1;
  }

  private static int ordinal(String word) {
    return word.equals("sista") ? -1 : Wording.ORDINALS.indexOf(word) + 1;
  }

  private static List<DayOfWeek> weekdays(String words) {
    return switch (words) {
      case "dag" -> range(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
      case "vardag" -> range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
      default -> named(words);
    };
  }

  private static List<DayOfWeek> named(String words) {
    int dash = words.indexOf('-');
    return dash < 0
        ? Arrays.stream(words.split(BETWEEN, -1))
            .map(Days::weekday)
            .distinct()
            .collect(Collectors.toList())
        : range(weekday(words.substring(0, dash)), weekday(words.substring(dash + 1)));
  }

  /** From one weekday to another, over Sunday if need be. */
  private static List<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
    int days = Math.floorMod(last.getValue() - first.getValue(), 7);
    return IntStream.rangeClosed(0, days).mapToObj(first::plus).collect(Collectors.toList());
  }

  private static DayOfWeek weekday(String word) {
    return DayOfWeek.of(Wording.WEEKDAYS.indexOf(word) + 1);
  }
}
