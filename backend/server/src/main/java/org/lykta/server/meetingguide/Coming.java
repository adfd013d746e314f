package org.lykta.server.meetingguide;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.schedule.Occurrence;

/**
 * The next weeks of what comes back every week.
 *
 * @param next the first day of each weekday that is not over
 * @param usual the days on which it is as it always is
 */
record Coming(Weekly weekly, List<LocalDate> next, Set<LocalDate> usual) {

  /**
   * A day on which it is not as usual.
   *
   * @param instead what is told of it; null when it simply is not
   */
  record Change(LocalDate day, @Nullable Occurrence instead) {}

  private static final int WEEKS_TOLD = 4;

  static Coming of(Weekly weekly, Instant now) {
    List<LocalDate> next =
        weekly.weekdays().stream().map(weekday -> weekly.next(weekday, now)).sorted().toList();
    LocalDate last = next.get(next.size() - 1).plusWeeks(WEEKS_TOLD);
    return new Coming(weekly, next, weekly.usual(next.get(0), last));
  }

  /** The weekdays whose next time is as usual: whoever comes then does not come in vain. */
  List<DayOfWeek> reliable() {
    return next.stream().filter(usual::contains).map(LocalDate::getDayOfWeek).toList();
  }

  /** The days in the four weeks after a reliable one that are not as usual, in order. */
  List<Change> changes() {
    return next.stream()
        .filter(usual::contains)
        .flatMap(day -> IntStream.rangeClosed(1, WEEKS_TOLD).mapToObj(day::plusWeeks))
        .filter(day -> !usual.contains(day))
        .sorted()
        .map(day -> new Change(day, weekly.instead(day).orElse(null)))
        .toList();
  }
}
