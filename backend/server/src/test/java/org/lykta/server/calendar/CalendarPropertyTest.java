package org.lykta.server.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Schedule;
import org.lykta.domain.schedule.Sentence;

/** What another reader of calendars makes of ours is what we meant, for ten years. */
class CalendarPropertyTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = BEGIN.plusYears(10);

  @Property(tries = 60)
  void tenYearsComeBackAsTheyWere(@ForAll("schedules") Schedule schedule) throws Exception {
    assertThat(read(schedule)).isEqualTo(meant(schedule));
  }

  @Example
  void hoursOverMidnightComeBackOnTheNightsTheClockIsTurned() throws Exception {
    Schedule nights = schedule(List.of("varje lördag 22:00-03:30"));

    assertThat(read(nights)).isEqualTo(meant(nights));
  }

  private static SortedSet<String> meant(Schedule schedule) {
    var times = new TreeSet<String>();
    schedule.between(BEGIN, LAST).stream()
        .filter(one -> !one.isCancelled())
        .map(CalendarPropertyTest::told)
        .forEach(times::add);
    return times;
  }

  private static String told(Occurrence one) {
    return one.start().toInstant() + "/" + one.end().toInstant();
  }

  private static SortedSet<String> read(Schedule schedule) throws Exception {
    var entry =
        new Entry(
            "cafe@lykta", "Café", "Kaffe", "Biblioteket", "https://l.example", schedule, BEGIN);
    byte[] bytes = new Calendar("Lykta", Instant.EPOCH, 1, List.of(entry)).bytes();
    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    var times = new TreeSet<String>();
    events.stream()
        .filter(event -> recurrenceId(event) == null)
        .forEach(event -> times.addAll(rule(event, events)));
    events.stream()
        .filter(event -> recurrenceId(event) != null)
        .filter(event -> !"CANCELLED".equals(event.getStatus().getValue()))
        .map(event -> told(start(event), end(event)))
        .forEach(times::add);
    times.removeIf(time -> !isWithin(time));
    return times;
  }

  /** What the rule of an event says, without the days that are told by themselves. */
  private static List<String> rule(VEvent master, List<VEvent> all) {
    if ("CANCELLED".equals(master.getStatus().getValue())) {
      return List.of();
    }
    List<ZonedDateTime> instead =
        all.stream()
            .filter(event -> event.getUid().equals(master.getUid()))
            .map(CalendarPropertyTest::recurrenceId)
            .filter(Objects::nonNull)
            .toList();
    var years =
        new Period<>(
            BEGIN.minusYears(1).atStartOfDay(Schedule.ZONE),
            LAST.plusYears(1).atStartOfDay(Schedule.ZONE));
    List<String> times = new ArrayList<>();
    for (Period<ZonedDateTime> one : master.<ZonedDateTime>calculateRecurrenceSet(years)) {
      boolean replaced =
          instead.stream().anyMatch(day -> day.toInstant().equals(one.getStart().toInstant()));
      if (!replaced) {
        times.add(told(one.getStart(), one.getEnd()));
      }
    }
    return times;
  }

  private static ZonedDateTime start(VEvent event) {
    return event.<ZonedDateTime>getDateTimeStart().getDate();
  }

  private static ZonedDateTime end(VEvent event) {
    return event.<ZonedDateTime>getDateTimeEnd().getDate();
  }

  private static ZonedDateTime recurrenceId(VEvent event) {
    RecurrenceId<ZonedDateTime> id = event.getRecurrenceId();
    return id == null ? null : id.getDate();
  }

  private static String told(ZonedDateTime start, ZonedDateTime end) {
    return start.toInstant() + "/" + end.toInstant();
  }

  private static boolean isWithin(String time) {
    Instant start = Instant.parse(time.substring(0, time.indexOf('/')));
    LocalDate day = start.atZone(Schedule.ZONE).toLocalDate();
    return !day.isBefore(BEGIN) && !day.isAfter(LAST);
  }

  private static Schedule schedule(List<String> sentences) {
    List<Part> parts = sentences.stream().map(one -> Sentence.read(one).orElseThrow()).toList();
    return new Schedule(parts);
  }

  @Provide
  Arbitrary<Schedule> schedules() {
    Arbitrary<List<String>> others =
        Arbitraries.of(
                "inte röda dagar",
                "utom 2026-12-24, 2027-03-04",
                "inställt 2026-02-05 (sjukdom)",
                "inställt 2026-02-06",
                "flyttat 2026-03-05 till 2026-03-07 9:00, Parken",
                "flyttat 2026-04-03 till 2026-04-03 11:00-12:30",
                "paus 2026-06-15 till 2026-08-20",
                "till 2028-05-28",
                "från 2026-02-01",
                "2026-07-01 18:00-20:00",
                "2026-05-05 23:00-00:30")
            .list()
            .uniqueElements()
            .ofMaxSize(5);
    return Combinators.combine(series().list().uniqueElements().ofMinSize(1).ofMaxSize(2), others)
        .as(
            (series, rest) -> {
              List<String> all = new ArrayList<>(series);
              all.addAll(rest);
              return schedule(all);
            })
        // the check lets no other through
        .filter(one -> one.parts().stream().allMatch(part -> one.fault(part).isEmpty()));
  }

  private static Arbitrary<String> series() {
    return Arbitraries.of(
        "varje torsdag 18:00-19:30",
        "varje fredag 10:00-12:00",
        "varje torsdag och fredag 8:00-9:00",
        "varje dag 10:30-11:00",
        "varannan torsdag 13:00-14:00 från 2026-01-08",
        "varannan fredag 13:30-14:00 från 2025-10-03",
        "var tredje torsdag 15:00-16:00 från 2026-01-15 till 2029-01-18",
        "första torsdagen i månaden 14:00-16:00",
        "första och tredje fredagen i månaden 16:00-17:00",
        "sista torsdagen i månaden 17:00-18:00",
        "sista fredagen varannan månad 20:00-21:00 från 2026-01-30",
        "varje torsdag 17:00-17:45 från 2026-01-08, 12 gånger",
        "varje torsdag 6:00-7:00 och 21:00-22:00");
  }
}
