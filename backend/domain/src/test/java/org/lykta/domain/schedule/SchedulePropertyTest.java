package org.lykta.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lykta.domain.schedule.Occurrence.Status;
import org.lykta.domain.schedule.Recurrence.Day;
import org.lykta.domain.schedule.Recurrence.Frequency;

class SchedulePropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2033, 12, 31);

  @Property(tries = 200)
  void tenYearsAreWhatLookingAtEveryDaySays(
      @ForAll("rules") Recurrence rule, @ForAll("days") LocalDate begin) {
    assertThat(rule.days(begin, FIRST, LAST))
        .isEqualTo(SlowCalendar.days(rule, begin, FIRST, LAST));
  }

  @Property(tries = 300)
  void aPartOfTheTimeIsThatPartOfTheWhole(
      @ForAll("schedules") Schedule schedule,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;

    assertThat(schedule.between(first, last))
        .isEqualTo(
            schedule.between(FIRST, LAST).stream()
                .filter(at -> !at.date().isBefore(first) && !at.date().isAfter(last))
                .toList());
  }

  @Property(tries = 300)
  void whatIsNextIsTheBeginningOfAllThatIsNotOver(
      @ForAll("schedules") Schedule schedule, @ForAll("days") LocalDate day) {
    Instant now = day.atTime(17, 20).atZone(Schedule.ZONE).toInstant();

    List<Occurrence> near =
        schedule.between(day.minusDays(1), day.plusDays(28)).stream()
            .filter(one -> one.end().toInstant().isAfter(now))
            .limit(4)
            .toList();

    List<Occurrence> next = schedule.next(now, 4);
    assertThat(next).hasSizeBetween(near.size(), 4);
    assertThat(next.subList(0, near.size())).isEqualTo(near);
  }

  @Property
  void whatIsWrittenIsReadAsItWasMeant(@ForAll("parts") Part part) {
    assertThat(Sentence.read(part.toString())).contains(part);
  }

  @Property
  void whatIsReadAnyhowIsReadTheSameWhenWrittenByUs(@ForAll("almost") String written) {
    Optional<Part> part = Sentence.read(written);

    assertThat(part.map(Part::toString).flatMap(Sentence::read)).isEqualTo(part);
  }

  @Property(tries = 300)
  void aCancelledDayIsCancelledAndNothingElseChanges(
      @ForAll("schedules") Schedule schedule, @ForAll("days") LocalDate day) {
    List<Occurrence> before = schedule.between(FIRST, LAST);
    List<Part> parts = new ArrayList<>(schedule.parts());
    parts.add(0, new Part.Cancelled(day, "storm"));

    List<Occurrence> after = new Schedule(parts).between(FIRST, LAST);

    assertThat(after).extracting(Occurrence::start).isEqualTo(starts(before));
    assertThat(after)
        .filteredOn(one -> one.date().equals(day))
        .allMatch(one -> one.status() == Status.CANCELLED && "storm".equals(one.note()));
    assertThat(after).filteredOn(one -> !one.date().equals(day)).isSubsetOf(before);
  }

  @Property(tries = 300)
  void theEndComesAfterTheStart(@ForAll("schedules") Schedule schedule) {
    assertThat(schedule.between(FIRST, LAST)).allMatch(one -> one.end().isAfter(one.start()));
  }

  private static List<ZonedDateTime> starts(List<Occurrence> all) {
    return all.stream().map(Occurrence::start).toList();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Recurrence> rules() {
    Arbitrary<List<DayOfWeek>> weekdays =
        Arbitraries.of(DayOfWeek.class).list().uniqueElements().ofMinSize(1).ofMaxSize(7);
    Arbitrary<Recurrence> weekly =
        Combinators.combine(Arbitraries.integers().between(1, 4), weekdays).as(Recurrence::weekly);
    Arbitrary<List<Integer>> ordinals =
        Arbitraries.of(1, 2, 3, 4, -1).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Recurrence> monthly =
        Combinators.combine(
                Arbitraries.integers().between(1, 4), ordinals, Arbitraries.of(DayOfWeek.class))
            .as(
                (interval, which, weekday) ->
                    new Recurrence(
                        Frequency.MONTHLY,
                        interval,
                        which.stream().map(ordinal -> new Day(ordinal, weekday)).toList(),
                        null,
                        null));
    return Combinators.combine(
            Arbitraries.oneOf(weekly, monthly),
            days().injectNull(0.7),
            Arbitraries.integers().between(1, 60).injectNull(0.6))
        .as((rule, until, count) -> rule.ending(until, until == null ? count : null));
  }

  @Provide
  Arbitrary<Part> parts() {
    Arbitrary<String> words =
        Arbitraries.of("sjukdom", "storm på väg", "Café Ö, Väg 3").injectNull(0.3);
    return Arbitraries.oneOf(
        series(),
        Combinators.combine(days(), hours()).as(Part.Once::new),
        days().list().ofMinSize(1).ofMaxSize(3).map(Part.Except::new),
        Arbitraries.just(new Part.NotRedDays()),
        Combinators.combine(days(), words).as(Part.Cancelled::new),
        Combinators.combine(days(), days(), times(), times().injectNull(0.5), words)
            .as(Part.Moved::new),
        Combinators.combine(days(), days(), words).as(Part.Pause::new),
        days().map(Part.From::new),
        days().map(Part.Until::new));
  }

  private Arbitrary<Part> series() {
    return Combinators.combine(rules(), days(), hours(), Arbitraries.of(true, false))
        .as(
            (rule, from, at, told) ->
                new Part.Series(rule, told || rule.isCounted() ? from : null, at));
  }

  @Provide
  Arbitrary<Schedule> schedules() {
    return Combinators.combine(
            series().list().ofMinSize(1).ofMaxSize(2), parts().list().ofMaxSize(5))
        .as(
            (first, rest) -> {
              List<Part> all = new ArrayList<>(first);
              all.addAll(rest);
              return new Schedule(all);
            });
  }

  /** Sentences with something put in, taken away or written in another case. */
  @Provide
  Arbitrary<String> almost() {
    return Combinators.combine(
            parts().map(Part::toString),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of("", " ", "  ", ".", ":", "-", "–", "kl ", "0", "9", "och ", "å"))
        .as(
            (sentence, at, put) -> {
              int cut = Math.min(at, sentence.length());
              return sentence.substring(0, cut) + put + sentence.substring(cut);
            });
  }

  private Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 24 * 12 - 1)
        .map(five -> LocalTime.MIDNIGHT.plusMinutes(five * 5L));
  }

  private Arbitrary<List<Hours>> hours() {
    return Combinators.combine(times(), Arbitraries.integers().between(1, 24 * 12 - 1))
        .as((start, five) -> new Hours(start, start.plusMinutes(five * 5L)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
  }
}
