package org.lykta.domain.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.lykta.domain.schedule.Recurrence.Day;
import org.lykta.domain.schedule.Recurrence.Frequency;

/**
 * Tells on which days something comes back by looking at every day there is. Shares nothing with
 * {@link Recurrence} and {@link Schedule} but their words, and is slow.
 */
final class SlowCalendar {

  private SlowCalendar() {}

  static List<LocalDate> days(Recurrence rule, LocalDate begin, LocalDate first, LocalDate last) {
    List<LocalDate> found = new ArrayList<>();
    int times = 0;
    for (LocalDate day = begin; !day.isAfter(last); day = day.plusDays(1)) {
      if (isOne(rule, begin, day) && (rule.until() == null || !day.isAfter(rule.until()))) {
        times++;
        if (rule.count() != null && times > rule.count()) {
          break;
        }
        if (!day.isBefore(first)) {
          found.add(day);
        }
      }
    }
    return found;
  }

  private static boolean isOne(Recurrence rule, LocalDate begin, LocalDate day) {
    return rule.frequency() == Frequency.WEEKLY
        ? weeks(begin, day) % rule.interval() == 0
            && (rule.days().isEmpty()
                ? day.getDayOfWeek() == begin.getDayOfWeek()
                : rule.days().contains(Day.every(day.getDayOfWeek())))
        : months(begin, day) % rule.interval() == 0
            && rule.days().stream().anyMatch(one -> isThat(one, day));
  }

  private static long weeks(LocalDate begin, LocalDate day) {
    return (monday(day).toEpochDay() - monday(begin).toEpochDay()) / 7;
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static long months(LocalDate begin, LocalDate day) {
    return ChronoUnit.MONTHS.between(
        begin.with(TemporalAdjusters.firstDayOfMonth()),
        day.with(TemporalAdjusters.firstDayOfMonth()));
  }

  private static boolean isThat(Day one, LocalDate day) {
    boolean last = day.plusDays(7).getMonth() != day.getMonth();
    int ordinal = (day.getDayOfMonth() - 1) / 7 + 1;
    return day.getDayOfWeek() == one.weekday()
        && (one.ordinal() == -1 ? last : one.ordinal() == ordinal);
  }
}
