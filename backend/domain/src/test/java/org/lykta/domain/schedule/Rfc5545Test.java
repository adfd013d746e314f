package org.lykta.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.schedule.ScheduleMother.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lykta.domain.schedule.Recurrence.Day;
import org.lykta.domain.schedule.Recurrence.Frequency;

/**
 * The examples of RFC 5545, 3.8.5.3, that lie within our part of it, with the dates printed there.
 * Where one says WKST=SU it makes no difference to its dates, and is left out.
 */
class Rfc5545Test {

  private static final LocalDate END = LocalDate.of(1998, 12, 31);

  static Stream<Arguments> examples() {
    return Stream.of(
        example(
            "weekly for ten occurrences",
            "FREQ=WEEKLY;COUNT=10",
            weekly(1, null, 10),
            "1997-09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04"),
        example(
            "weekly until 24 December 1997",
            "FREQ=WEEKLY;UNTIL=19971224",
            weekly(1, LocalDate.of(1997, 12, 24), null),
            "1997-09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04 11-11 11-18 11-25"
                + " 12-02 12-09 12-16 12-23"),
        example(
            "weekly on Tuesday and Thursday for five weeks",
            "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=19971007",
            weekly(1, LocalDate.of(1997, 10, 7), null, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            "1997-09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02 10-07"),
        example(
            "every other week on Monday, Wednesday and Friday until 24 December 1997",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;UNTIL=19971224",
            weekly(
                2,
                LocalDate.of(1997, 12, 24),
                null,
                DayOfWeek.MONDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.FRIDAY),
            "1997-09-01 09-03 09-05 09-15 09-17 09-19 09-29 10-01 10-03 10-13 10-15 10-17 10-27"
                + " 10-29 10-31 11-10 11-12 11-14 11-24 11-26 11-28 12-08 12-10 12-12 12-22 12-24"),
        example(
            "every other week on Tuesday and Thursday, for eight occurrences",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=8",
            weekly(2, null, 8, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            "1997-09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16"),
        example(
            "monthly on the first Friday for ten occurrences",
            "FREQ=MONTHLY;BYDAY=1FR;COUNT=10",
            monthly(1, null, 10, new Day(1, DayOfWeek.FRIDAY)),
            "1997-09-05 10-03 11-07 12-05 1998-01-02 02-06 03-06 04-03 05-01 06-05"),
        example(
            "monthly on the first Friday until 24 December 1997",
            "FREQ=MONTHLY;BYDAY=1FR;UNTIL=19971224",
            monthly(1, LocalDate.of(1997, 12, 24), null, new Day(1, DayOfWeek.FRIDAY)),
            "1997-09-05 10-03 11-07 12-05"),
        example(
            "every other month on the first and last Sunday for ten occurrences",
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU;COUNT=10",
            monthly(2, null, 10, new Day(1, DayOfWeek.SUNDAY), new Day(-1, DayOfWeek.SUNDAY)),
            "1997-09-07 09-28 11-02 11-30 1998-01-04 01-25 03-01 03-29 05-03 05-31"));
  }

  private static Arguments example(String name, String written, Recurrence rule, String dates) {
    return Arguments.of(name, written, rule, dates);
  }

  private static Recurrence weekly(int interval, LocalDate until, Integer count, DayOfWeek... on) {
    return Recurrence.weekly(interval, List.of(on)).ending(until, count);
  }

  private static Recurrence monthly(int interval, LocalDate until, Integer count, Day... on) {
    return new Recurrence(Frequency.MONTHLY, interval, List.of(on), until, count);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void theDatesAreThoseOfTheStandard(String name, String written, Recurrence rule, String printed) {
    LocalDate[] expected = expand(printed);

    assertThat(rule.days(expected[0], expected[0], END)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void theRuleIsWrittenAsTheStandardWritesIt(
      String name, String written, Recurrence rule, String printed) {
    assertThat(rule).hasToString(written);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void lookingAtAPartOfTheDaysFindsThatPart(
      String name, String written, Recurrence rule, String printed) {
    LocalDate[] all = expand(printed);
    LocalDate third = all[2];

    assertThat(rule.days(all[0], third, END))
        .containsExactly(Arrays.copyOfRange(all, 2, all.length));
    assertThat(rule.days(all[0], third, third)).containsExactly(third);
  }

  @Test
  void weeksBeginOnMonday() {
    // "An example where the days generated makes a difference because of WKST", with WKST=MO
    Recurrence rule = weekly(2, null, 4, DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);
    LocalDate[] printed = days("1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24");

    assertThat(rule.days(printed[0], printed[0], END)).containsExactly(printed);
  }

  /** Dates of which only the first of a year says it. */
  private static LocalDate[] expand(String dates) {
    String year = "";
    List<LocalDate> all = new ArrayList<>();
    for (String date : dates.split(" ", -1)) {
      year = date.length() > 5 ? date.substring(0, 5) : year;
      all.add(LocalDate.parse(date.length() > 5 ? date : year + date));
    }
    return all.toArray(LocalDate[]::new);
  }
}
