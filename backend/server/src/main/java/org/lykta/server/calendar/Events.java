package org.lykta.server.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.schedule.Hours;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Occurrence.Status;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Recurrence;
import org.lykta.domain.schedule.Schedule;

/**
 * The times of one entry as events: one for what comes back at the same hours, with the days that
 * do not, and one for each day that is another way.
 */
final class Events {

  private final Entry entry;
  private final Instant stamp;
  private final long sequence;
  private final LocalDate last;
  private final Lines lines;

  private int number;

  Events(Entry entry, Instant stamp, long sequence, LocalDate last, Lines lines) {
    this.entry = entry;
    this.stamp = stamp;
    this.sequence = sequence;
    this.last = last;
    this.lines = lines;
  }

  void write() {
    Schedule schedule = entry.schedule();
    for (Part.Series series : schedule.all(Part.Series.class)) {
      for (Hours hours : series.hours()) {
        var alone = new Part.Series(series.rule(), series.from(), List.of(hours));
        series(alone, hours, left(schedule.only(alone)));
      }
    }
    for (Part.Once once : schedule.all(Part.Once.class)) {
      for (Hours hours : once.hours()) {
        var alone = new Part.Once(once.day(), List.of(hours));
        once(left(schedule.only(alone)).values());
      }
    }
  }

  /** What is left of what was planned, by when it was planned. */
  private Map<LocalDateTime, Occurrence> left(Schedule alone) {
    Map<LocalDateTime, Occurrence> left = new LinkedHashMap<>();
    // a day may be moved from before the first, or from after the last
    alone
        .between(entry.begin().minusYears(1), last.plusYears(1))
        .forEach(one -> left.put(one.planned().toLocalDateTime(), one));
    return left;
  }

  private void once(Collection<Occurrence> left) {
    String uid = uid();
    left.stream()
        .filter(one -> !one.date().isBefore(entry.begin()))
        .forEach(
            one -> {
              begin(uid, one.isCancelled());
              times(one);
              end(one);
            });
  }

  private void series(Part.Series series, Hours hours, Map<LocalDateTime, Occurrence> left) {
    String uid = uid();
    Recurrence rule = series.rule();
    LocalDate from = Optional.ofNullable(series.from()).orElse(entry.begin());
    LocalDate first = from.isAfter(entry.begin()) ? from : entry.begin();
    List<LocalDate> told = rule.days(from, first, last);
    if (told.isEmpty()) {
      return;
    }
    // what is counted is counted from its own beginning, also when that is long ago
    List<LocalDate> days = rule.isCounted() ? rule.days(from, from, last) : told;
    LocalDate start = days.get(0);
    begin(uid, false);
    lines.local("DTSTART", hours.startOn(start).toLocalDateTime());
    lines.local("DTEND", hours.endOn(start).toLocalDateTime());
    lines.add("RRULE:" + rule(rule, hours));
    lines.locals(
        "EXDATE",
        days.stream()
            .map(day -> hours.startOn(day).toLocalDateTime())
            .filter(planned -> !left.containsKey(planned))
            .toList());
    end(null);
    Duration usual = usual(hours, start);
    days.stream()
        .map(day -> left.get(hours.startOn(day).toLocalDateTime()))
        .flatMap(Stream::ofNullable)
        .filter(one -> isOther(one, usual))
        .forEach(one -> instead(uid, one));
  }

  private static Duration usual(Hours hours, LocalDate day) {
    return Duration.between(
        hours.startOn(day).toLocalDateTime(), hours.endOn(day).toLocalDateTime());
  }

  /** Whether the rule alone would tell it wrongly. */
  private static boolean isOther(Occurrence one, Duration usual) {
    return one.status() != Status.ON || !Duration.between(one.start(), one.end()).equals(usual);
  }

  private void instead(String uid, Occurrence one) {
    begin(uid, one.isCancelled());
    lines.local("RECURRENCE-ID", one.planned().toLocalDateTime());
    times(one);
    end(one);
  }

  private void times(Occurrence one) {
    lines.local("DTSTART", one.start().toLocalDateTime());
    lines.local("DTEND", one.end().toLocalDateTime());
  }

  /** FREQ first; an end with an hour is told in UTC, as the standard wants it. */
  private static String rule(Recurrence rule, Hours hours) {
    LocalDate until = rule.until();
    return until == null
        ? rule.toString()
        : rule.ending(null, null) + ";UNTIL=" + Lines.utc(hours.startOn(until).toInstant());
  }

  private String uid() {
    number++;
    return number == 1 ? entry.uid() : number + "-" + entry.uid();
  }

  private void begin(String uid, boolean cancelled) {
    lines.add("BEGIN:VEVENT").add("UID", uid).add("DTSTAMP:" + Lines.utc(stamp));
    lines.add("SEQUENCE:" + sequence);
    lines.add("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
  }

  private void end(@Nullable Occurrence one) {
    lines.add("SUMMARY", entry.summary());
    String note = one == null ? null : one.note();
    lines.addKnown("DESCRIPTION", joined(note, entry.description()));
    lines.addKnown("LOCATION", one == null || one.place() == null ? entry.location() : one.place());
    if (entry.url() != null) {
      lines.add("URL:" + entry.url());
    }
    lines.add("END:VEVENT");
  }

  private static @Nullable String joined(@Nullable String note, @Nullable String description) {
    return note == null || description == null
        ? Optional.ofNullable(note).orElse(description)
        : note + "\n\n" + description;
  }
}
