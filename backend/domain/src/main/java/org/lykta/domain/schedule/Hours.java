package org.lykta.domain.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * From when to when on a day, by the clock on the wall in Sweden. An end that is not after the
 * start is on the day after; one that is the start itself is an {@link IllegalArgumentException}.
 */
public record Hours(LocalTime start, LocalTime end) {

  public Hours {
    if (start.equals(end)) {
      throw new IllegalArgumentException("ends when it starts: " + start);
    }
  }

  public boolean overMidnight() {
    return end.isBefore(start);
  }

  /**
   * When it starts on {@code day}. An hour that the clock skips in spring comes an hour later, and
   * of an hour that comes twice in autumn the first is meant (RFC 5545, 3.3.5).
   */
  public ZonedDateTime startOn(LocalDate day) {
    return day.atTime(start).atZone(Schedule.ZONE);
  }

  /** When it ends, if it starts on {@code day}: always after {@link #startOn}. */
  public ZonedDateTime endOn(LocalDate day) {
    LocalDateTime begun = day.atTime(start);
    LocalDateTime over = (overMidnight() ? day.plusDays(1) : day).atTime(end);
    ZonedDateTime written = over.atZone(Schedule.ZONE);
    ZonedDateTime from = startOn(day);
    // a start that the clock skips comes later, and may leave nothing
    return written.isAfter(from) ? written : from.plus(Duration.between(begun, over));
  }

  /** As it is written: {@code 18:00-19:30}. */
  @Override
  public String toString() {
    return start + "-" + end;
  }
}
