package org.lykta.domain.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Red days in Sweden: Sundays and holidays (lag 1989:253), and the three eves that the law of
 * holidays from work counts with them (semesterlagen 1977:480, 3 a §).
 */
public final class Holidays {

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(5, 1),
          MonthDay.of(6, 6),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /** Good Friday, Easter Monday, Ascension Day; Easter and Pentecost are Sundays. */
  private static final Set<Long> AFTER_EASTER = Set.of(-2L, 1L, 39L);

  private Holidays() {}

  public static boolean isRed(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || FIXED.contains(MonthDay.from(day))
        || AFTER_EASTER.contains(ChronoUnit.DAYS.between(Easter.in(day.getYear()), day))
        || isMidsummer(day)
        || isAllSaints(day);
  }

  /** The eve, on the Friday of 19-25 June, and the Saturday after it. */
  private static boolean isMidsummer(LocalDate day) {
    boolean eve = day.getDayOfWeek() == DayOfWeek.FRIDAY;
    LocalDate saturday = eve ? day.plusDays(1) : day;
    return saturday.getDayOfWeek() == DayOfWeek.SATURDAY
        && saturday.getMonth() == Month.JUNE
        && saturday.getDayOfMonth() >= 20
        && saturday.getDayOfMonth() <= 26;
  }

  /** The Saturday of 31 October to 6 November. */
  private static boolean isAllSaints(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        && !day.isBefore(LocalDate.of(day.getYear(), 10, 31))
        && !day.isAfter(LocalDate.of(day.getYear(), 11, 6));
  }
}
