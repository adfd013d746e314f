package org.lykta.domain.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * On which days something comes back: a recurrence rule of RFC 5545 (3.3.10) within the part of it
 * that every calendar understands. What lies outside is an {@link IllegalArgumentException}.
 *
 * @param interval every how many weeks or months, 1-52
 * @param days for weeks: without ordinals, and none means the weekday it begins on; for months:
 *     each with its ordinal
 * @param until the last day on which it may come; null for no end
 * @param count how many times it comes; null for no end. Never together with {@code until}
 */
public record Recurrence(
    Frequency frequency,
    int interval,
    List<Day> days,
    @Nullable LocalDate until,
    @Nullable Integer count) {

  /** How often, before the interval. */
  public enum Frequency {
    WEEKLY,
    MONTHLY
  }

  /**
   * A weekday, or one of those in a month.
   *
   * @param ordinal 1-4 from the beginning of the month, -1 for its last, 0 for every
   */
  public record Day(int ordinal, DayOfWeek weekday) {

    public static Day every(DayOfWeek weekday) {
      return new Day(0, weekday);
    }

    @Override
    public String toString() {
      return (ordinal == 0 ? "" : ordinal) + weekday.name().substring(0, 2);
    }
  }

  private static final int MOST_WEEKS = 52;
  private static final int FIFTH = 5;

  public Recurrence {
    days = List.copyOf(days);
    boolean weekly = frequency == Frequency.WEEKLY;
    boolean within =
        interval >= 1
            && interval <= MOST_WEEKS
            && (until == null || count == null)
            && (count == null || count >= 1)
            && (weekly || !days.isEmpty())
            && days.stream().allMatch(day -> weekly ? day.ordinal() == 0 : isOfMonth(day));
    if (!within) {
      throw new IllegalArgumentException("outside our part of RFC 5545");
    }
  }

  private static boolean isOfMonth(Day day) {
    return day.ordinal() == -1 || (day.ordinal() >= 1 && day.ordinal() < FIFTH);
  }

  public static Recurrence weekly(int interval, List<DayOfWeek> days) {
    return new Recurrence(
        Frequency.WEEKLY,
        interval,
        days.stream().map(Day::every).collect(Collectors.toList()),
        null,
        null);
  }

  /** The same, ending. */
  public Recurrence ending(@Nullable LocalDate last, @Nullable Integer times) {
    return new Recurrence(frequency, interval, days, last, times);
  }

  /** Whether it matters when it begins: the days before that cannot be told without. */
  public boolean isCounted() {
    return interval > 1 || count != null || days.isEmpty();
  }

  /**
   * The days from {@code first} to {@code last}, both included, if it begins on {@code begin}, in
   * order.
   */
  public List<LocalDate> days(LocalDate begin, LocalDate first, LocalDate last) {
    List<LocalDate> found = new ArrayList<>();
    RecurrenceRuleIterator all = rule().iterator(dateTime(begin));
    if (first.isAfter(begin)) {
      all.fastForward(dateTime(first));
    }
    while (all.hasNext()) {
      DateTime next = all.nextDateTime();
      LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
      if (day.isAfter(last)) {
        break;
      }
      if (!day.isBefore(first)) {
        found.add(day);
      }
    }
    return found;
  }

  /** Whether a day is of the right kind, wherever it lies in the weeks and months counted. */
  public boolean fits(LocalDate day) {
    return days.isEmpty() || days.stream().anyMatch(one -> fits(one, day));
  }

  private static boolean fits(Day one, LocalDate day) {
    return one.weekday() == day.getDayOfWeek()
        && (one.ordinal() == 0
            || day.equals(
                day.with(TemporalAdjusters.dayOfWeekInMonth(one.ordinal(), one.weekday()))));
  }

  private RecurrenceRule rule() {
    try {
      return new RecurrenceRule(toString(), RecurrenceRule.RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static DateTime dateTime(LocalDate day) {
    return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  /** As RFC 5545 writes it, FREQ first: Apple's calendar ignores the whole rule otherwise. */
  @Override
  public String toString() {
    return "FREQ="
        + frequency
        + (interval == 1 ? "" : ";INTERVAL=" + interval)
        + (days.isEmpty()
            ? ""
            : ";BYDAY=" + days.stream().map(Day::toString).collect(Collectors.joining(",")))
        + (until == null ? "" : ";UNTIL=" + until.format(DateTimeFormatter.BASIC_ISO_DATE))
        + (count == null ? "" : ";COUNT=" + count);
  }
}
