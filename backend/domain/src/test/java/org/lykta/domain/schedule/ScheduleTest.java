package org.lykta.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.schedule.ScheduleMother.dates;
import static org.lykta.domain.schedule.ScheduleMother.days;
import static org.lykta.domain.schedule.ScheduleMother.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lykta.domain.schedule.Occurrence.Status;

class ScheduleTest {

  private static Occurrence only(Schedule schedule, String day) {
    List<Occurrence> found = schedule.between(LocalDate.parse(day), LocalDate.parse(day));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aWeekdayComesEveryWeek() {
    var cafe = schedule("varje torsdag 18:00-19:30");

    assertThat(dates(cafe, "2026-02-01", "2026-02-28"))
        .containsExactly(days("2026-02-05", "2026-02-12", "2026-02-19", "2026-02-26"));
  }

  @Test
  void everySecondWeekIsCountedFromItsFirstDay() {
    var group = schedule("varannan onsdag 10-12 från 2026-01-14");

    assertThat(dates(group, "2026-01-01", "2026-03-01"))
        .containsExactly(days("2026-01-14", "2026-01-28", "2026-02-11", "2026-02-25"));
  }

  @Test
  void theFirstTuesdayOfAMonthIsNeverAfterTheSeventh() {
    var cafe = schedule("första tisdagen i månaden 14-16");

    assertThat(dates(cafe, "2026-01-01", "2026-04-30"))
        .containsExactly(days("2026-01-06", "2026-02-03", "2026-03-03", "2026-04-07"));
  }

  @Test
  void theLastFridayOfALeapFebruaryMayBeItsLeapDay() {
    // 29 February 2036 is a Friday
    assertThat(dates(schedule("sista fredagen i månaden 13-15"), "2036-02-01", "2036-02-29"))
        .containsExactly(days("2036-02-29"));
  }

  @Test
  void redDaysAreLeftOutOnlyWhenSomebodySaysSo() {
    var open = schedule("varje torsdag 18:00-19:30");
    var closed = schedule("varje torsdag 18:00-19:30", "inte röda dagar");

    assertThat(dates(open, "2026-12-20", "2027-01-07"))
        .containsExactly(days("2026-12-24", "2026-12-31", "2027-01-07"));
    assertThat(dates(closed, "2026-12-20", "2027-01-07")).containsExactly(days("2027-01-07"));
  }

  @Test
  void aDayWrittenOutIsKeptThoughItIsRedOrInAPause() {
    var cafe =
        schedule(
            "varje torsdag 18:00-19:30",
            "2026-12-24 11:00-13:00",
            "inte röda dagar",
            "paus 2026-12-01 till 2026-12-31");

    assertThat(dates(cafe, "2026-12-01", "2026-12-31")).containsExactly(days("2026-12-24"));
  }

  @Test
  void aCancelledDayIsToldWithItsReason() {
    var cafe = schedule("varje tisdag 18-20", "inställt 2026-02-03 (sjukdom)");

    assertThat(only(cafe, "2026-02-03").status()).isEqualTo(Status.CANCELLED);
    assertThat(only(cafe, "2026-02-03").note()).isEqualTo("sjukdom");
    assertThat(only(cafe, "2026-02-10").status()).isEqualTo(Status.ON);
  }

  @Test
  void aMovedDayIsFoundOnItsNewDayAndKeepsItsLength() {
    var cafe =
        schedule("varje tisdag 18-20", "flyttat 2026-02-03 till 2026-02-05 17:30, Stadsparken");

    assertThat(dates(cafe, "2026-02-01", "2026-02-08")).containsExactly(days("2026-02-05"));
    Occurrence moved = only(cafe, "2026-02-05");
    assertThat(moved.status()).isEqualTo(Status.MOVED);
    assertThat(moved.place()).isEqualTo("Stadsparken");
    assertThat(moved.planned().toLocalDate()).isEqualTo("2026-02-03");
    assertThat(Duration.between(moved.start(), moved.end())).hasHours(2);
  }

  @Test
  void whatWasMovedMayBeCancelledToo() {
    var cafe =
        schedule(
            "varje tisdag 18-20",
            "flyttat 2026-02-03 till 2026-02-05 18:00",
            "inställt 2026-02-05 (storm)");

    assertThat(only(cafe, "2026-02-05").status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void aPauseTakesAwayItsFirstAndItsLastDay() {
    var group = schedule("varje måndag 9-10", "paus 2026-06-15 till 2026-08-17");

    assertThat(dates(group, "2026-06-01", "2026-08-31"))
        .containsExactly(days("2026-06-01", "2026-06-08", "2026-08-24", "2026-08-31"));
  }

  @Test
  void aClosedHouseTakesAwayWhatWasWrittenOutToo() {
    var lecture =
        schedule("2026-03-03 18-20", "varje tisdag 10-11")
            .closed(
                new Part.Pause(
                    LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), "Golven läggs"));

    assertThat(dates(lecture, "2026-03-01", "2026-04-07")).containsExactly(days("2026-04-07"));
  }

  @Test
  void anEndThatIsNotAfterTheStartIsOnTheNextDay() {
    Occurrence walk = only(schedule("varje fredag 22:00-01:00"), "2026-05-01");

    assertThat(walk.end().toLocalDate()).isEqualTo("2026-05-02");
    assertThat(Duration.between(walk.start(), walk.end())).hasHours(3);
  }

  @Test
  void bothClockChangesKeepTheClockOnTheWall() {
    var morning = schedule("varje söndag 10-12");

    // 29 March and 25 October 2026 are the last Sundays of their months
    assertThat(only(morning, "2026-03-22").start().toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2026-03-22T10:00+01:00"));
    assertThat(only(morning, "2026-03-29").start().toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2026-03-29T10:00+02:00"));
    assertThat(only(morning, "2026-10-25").start().toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2026-10-25T10:00+01:00"));
  }

  @Test
  void anHourThatIsSkippedComesAnHourLaterAndOneThatComesTwiceComesFirst() {
    var night = schedule("varje söndag 02:30-04:00");

    assertThat(only(night, "2026-03-29").start().toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2026-03-29T03:30+02:00"));
    assertThat(only(night, "2026-10-25").start().toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2026-10-25T02:30+02:00"));
  }

  @Test
  void whatGoesOnPastMidnightIsStillNext() {
    var walk = schedule("varje fredag 22:00-01:00");
    Instant pastMidnight = Instant.parse("2026-05-01T22:30:00Z"); // 00.30 on Saturday in Sweden

    assertThat(walk.next(pastMidnight, 1).get(0).date()).isEqualTo("2026-05-01");
    assertThat(walk.next(pastMidnight.plusSeconds(1800), 1).get(0).date()).isEqualTo("2026-05-08");
  }

  @Test
  void whatIsFarAheadIsFoundAndWhatIsOverIsNot() {
    var lecture = schedule("2026-11-30 18-20");

    assertThat(lecture.next(Instant.parse("2026-01-01T00:00:00Z"), 3)).hasSize(1);
    assertThat(lecture.next(Instant.parse("2026-11-30T19:00:00Z"), 3)).isEmpty();
  }

  @Test
  void aCourseIsOverAfterItsTimes() {
    var course = schedule("varje tisdag 17-19 från 2026-09-01, 3 gånger");

    assertThat(dates(course, "2026-08-01", "2026-12-31"))
        .containsExactly(days("2026-09-01", "2026-09-08", "2026-09-15"));
  }

  @Test
  void anEndForAllEndsAll() {
    var school =
        schedule("varje måndag 9-10", "varje torsdag 9-10", "från 2026-01-12", "till 2026-01-19");

    assertThat(dates(school, "2026-01-01", "2026-02-01"))
        .containsExactly(days("2026-01-12", "2026-01-15", "2026-01-19"));
  }

  @Test
  void twiceADayIsTwice() {
    var open = schedule("varje måndag 9-12 och 13-16");

    assertThat(dates(open, "2026-02-02", "2026-02-02"))
        .containsExactly(days("2026-02-02", "2026-02-02"));
  }
}
