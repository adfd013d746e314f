package org.lykta.server.meetingguide;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lykta.domain.schedule.Hours;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Recurrence;
import org.lykta.domain.schedule.Recurrence.Frequency;
import org.lykta.domain.schedule.Schedule;

/** Hours of a schedule that come back every week, and the weekdays they come back on. */
record Weekly(Schedule schedule, Hours hours, List<DayOfWeek> weekdays) {

  /** How far, in days, something that is moved is looked for. */
  private static final int FAR = 60;

  private static final Comparator<Hours> IN_ORDER =
      Comparator.comparing(Hours::start).thenComparing(Hours::end);

  /** What comes back every week; what comes more seldom, or once, is not among it. */
  static List<Weekly> of(Schedule schedule) {
    SortedMap<Hours, SortedSet<DayOfWeek>> found = new TreeMap<>(IN_ORDER);
    for (Part.Series series : schedule.all(Part.Series.class)) {
      Recurrence rule = series.rule();
      if (rule.frequency() == Frequency.WEEKLY && rule.interval() == 1) {
        series
            .hours()
            .forEach(at -> found.computeIfAbsent(at, any -> new TreeSet<>()).addAll(days(series)));
      }
    }
    return found.entrySet().stream()
        .map(one -> new Weekly(schedule, one.getKey(), List.copyOf(one.getValue())))
        .toList();
  }

  private static List<DayOfWeek> days(Part.Series series) {
    LocalDate from = series.from();
    return series.rule().days().isEmpty() && from != null
        ? List.of(from.getDayOfWeek())
        : series.rule().days().stream().map(Recurrence.Day::weekday).toList();
  }

  /** The first of a weekday that is not over, whether or not anything is then. */
  LocalDate next(DayOfWeek weekday, Instant now) {
    LocalDate today = now.atZone(Schedule.ZONE).toLocalDate();
    // what began yesterday may go on past midnight
    LocalDate day = today.minusDays(1).with(TemporalAdjusters.nextOrSame(weekday));
    return hours.endOn(day).toInstant().isAfter(now) ? day : day.plusWeeks(1);
  }

  /** When the first of the coming times is over: what is reliable may be another thing then. */
  Instant until(Instant now) {
    return weekdays.stream()
        .map(weekday -> hours.endOn(next(weekday, now)).toInstant())
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  /** The days of a time on which it is as it always is. */
  Set<LocalDate> usual(LocalDate first, LocalDate last) {
    return schedule.between(first, last).stream()
        .filter(one -> one.status() == Occurrence.Status.ON)
        .filter(one -> one.start().equals(hours.startOn(one.date())))
        .filter(one -> one.end().equals(hours.endOn(one.date())))
        .map(Occurrence::date)
        .collect(Collectors.toSet());
  }

  /** What is told of a day on which it is not as usual; empty when nothing is. */
  Optional<Occurrence> instead(LocalDate day) {
    return schedule.between(day.minusDays(FAR), day.plusDays(FAR)).stream()
        .filter(one -> one.status() != Occurrence.Status.ON)
        .filter(one -> one.planned().equals(hours.startOn(day)))
        .findFirst();
  }
}
