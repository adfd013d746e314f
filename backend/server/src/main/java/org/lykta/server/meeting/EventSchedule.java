package org.lykta.server.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.schedule.Hours;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Recurrence;
import org.lykta.domain.schedule.Recurrence.Day;
import org.lykta.domain.schedule.Recurrence.Frequency;
import org.lykta.domain.schedule.Schedule;

/** What comes back, as Schedules of schema.org. */
final class EventSchedule {

  /** How far ahead the days that do not come back are told, in months. */
  private static final int AHEAD = 12;

  private EventSchedule() {}

  /** One for each series and its hours; none when nothing comes back after {@code today}. */
  static List<Map<String, Object>> of(Schedule schedule, LocalDate today) {
    return schedule.all(Part.Series.class).stream()
        .flatMap(
            series ->
                series.hours().stream()
                    .map(at -> new Part.Series(series.rule(), series.from(), List.of(at))))
        .filter(series -> !schedule.only(series).isOver(today))
        .map(series -> of(series, series.hours().get(0), schedule, today))
        .toList();
  }

  private static Map<String, Object> of(
      Part.Series series, Hours hours, Schedule whole, LocalDate today) {
    Recurrence rule = series.rule();
    Optional<LocalDate> first = first(series, whole);
    Optional<LocalDate> last = last(rule, whole);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("@type", "Schedule");
    told.put("repeatFrequency", frequency(rule));
    told.put("byDay", days(series));
    told.put("startTime", hours.start().toString());
    told.put("endTime", hours.end().toString());
    told.put("scheduleTimezone", Schedule.ZONE.getId());
    first.ifPresent(day -> told.put("startDate", day.toString()));
    last.ifPresent(day -> told.put("endDate", day.toString()));
    Optional.ofNullable(rule.count()).ifPresent(count -> told.put("repeatCount", count));
    LocalDate begin = first.filter(today::isBefore).orElse(today);
    LocalDate end = last.filter(today.plusMonths(AHEAD)::isAfter).orElse(today.plusMonths(AHEAD));
    List<String> not = not(series, whole.only(series), begin, end);
    if (!not.isEmpty()) {
      told.put("exceptDate", not);
    }
    return told;
  }

  private static Optional<LocalDate> first(Part.Series series, Schedule whole) {
    return Stream.concat(
            Stream.ofNullable(series.from()),
            whole.all(Part.From.class).stream().map(Part.From::day))
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> last(Recurrence rule, Schedule whole) {
    return Stream.concat(
            Stream.ofNullable(rule.until()),
            whole.all(Part.Until.class).stream().map(Part.Until::day))
        .min(Comparator.naturalOrder());
  }

  private static String frequency(Recurrence rule) {
    return "P" + rule.interval() + (rule.frequency() == Frequency.WEEKLY ? "W" : "M");
  }

  /**
   * As RFC 5545 writes them: schema.org reads that, and has no other words for the last of a month.
   */
  private static List<String> days(Part.Series series) {
    LocalDate from = series.from();
    return series.rule().days().isEmpty() && from != null
        ? List.of(Day.every(from.getDayOfWeek()).toString())
        : series.rule().days().stream().map(Day::toString).toList();
  }

  /** The days when it is not as the rule says, by the rule's own days. */
  private static List<String> not(
      Part.Series series, Schedule alone, LocalDate begin, LocalDate end) {
    Set<LocalDate> on =
        alone.between(begin, end).stream()
            .filter(one -> one.status() == Occurrence.Status.ON)
            .map(Occurrence::date)
            .collect(Collectors.toSet());
    return series.rule().days(Optional.ofNullable(series.from()).orElse(begin), begin, end).stream()
        .filter(day -> !on.contains(day))
        .map(LocalDate::toString)
        .toList();
  }
}
