package org.lykta.domain.schedule;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, as the churches of the west count it. */
final class Easter {

  private Easter() {}

  /**
   * The day in {@code year}, by the rule in Meeus, Astronomical Algorithms (1991), chapter 8.
   *
   * @param year 1583 or later
   */
  static LocalDate in(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
