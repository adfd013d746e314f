package org.lykta.domain.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Schedules for tests, as an editor writes them. */
public final class ScheduleMother {

  private ScheduleMother() {}

  public static Schedule schedule(String... sentences) {
    return new Schedule(Arrays.stream(sentences).map(ScheduleMother::part).toList());
  }

  static Part part(String sentence) {
    return Sentence.read(sentence).orElseThrow(() -> new AssertionError(sentence));
  }

  static List<LocalDate> dates(Schedule schedule, String first, String last) {
    return schedule.between(LocalDate.parse(first), LocalDate.parse(last)).stream()
        .map(Occurrence::date)
        .toList();
  }

  static LocalDate[] days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toArray(LocalDate[]::new);
  }
}
