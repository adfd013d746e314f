package org.lykta.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.schedule.ScheduleMother.days;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HolidaysTest {

  /** Red though the law of 1989 does not name them: the three eves. */
  private static Set<LocalDate> eves(int year, LocalDate midsummerDay) {
    return Set.of(
        LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 31), midsummerDay.minusDays(1));
  }

  private static Set<LocalDate> redOnWeekdays(int year) {
    return Year.of(year)
        .atDay(1)
        .datesUntil(Year.of(year + 1).atDay(1))
        .filter(Holidays::isRed)
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theRedDaysOf2026AreThoseOfTheAlmanac() {
    assertThat(redOnWeekdays(2026))
        .containsExactly(
            days(
                "2026-01-01",
                "2026-01-06",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-06-06",
                "2026-06-19",
                "2026-06-20",
                "2026-10-31",
                "2026-12-24",
                "2026-12-25",
                "2026-12-26",
                "2026-12-31"));
  }

  @Test
  void aHundredYearsAgreeWithAnotherCalendar() {
    var other = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    for (int year = 2005; year <= 2100; year++) {
      Set<LocalDate> named =
          other.getHolidays(Year.of(year)).stream()
              .map(de.focus_shift.jollyday.core.Holiday::getDate)
              .collect(Collectors.toCollection(TreeSet::new));
      LocalDate midsummer =
          named.stream()
              .filter(day -> day.getMonthValue() == 6 && day.getDayOfMonth() >= 20)
              .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
              .findFirst()
              .orElseThrow();
      named.addAll(eves(year, midsummer));
      named.removeIf(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);

      assertThat(redOnWeekdays(year)).isEqualTo(named);
    }
  }

  @Test
  void aWeekdayBetweenIsNotRed() {
    assertThat(Holidays.isRed(LocalDate.parse("2026-12-23"))).isFalse();
    assertThat(Holidays.isRed(LocalDate.parse("2026-05-15"))).isFalse();
  }

  @Test
  void sundaysAreRed() {
    assertThat(Holidays.isRed(LocalDate.parse("2026-02-01"))).isTrue();
  }
}
