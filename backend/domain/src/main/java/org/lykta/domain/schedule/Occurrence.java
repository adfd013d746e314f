package org.lykta.domain.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One time that something is, or was to be.
 *
 * @param planned when it would have begun; the same as {@code start} unless it is moved
 * @param end after {@code start}
 * @param note why it is cancelled; null when nobody has said, or there is nothing to say
 * @param place where it is this time; null when it is where it always is
 */
public record Occurrence(
    ZonedDateTime planned,
    ZonedDateTime start,
    ZonedDateTime end,
    Status status,
    @Nullable String note,
    @Nullable String place) {

  /** Whether to go. */
  public enum Status {
    ON,
    CANCELLED,
    MOVED
  }

  static final Comparator<Occurrence> IN_ORDER =
      Comparator.comparing((Occurrence one) -> one.start().toInstant())
          .thenComparing(one -> one.end().toInstant())
          .thenComparing(one -> one.planned().toInstant());

  static Occurrence on(LocalDate day, Hours hours) {
    return new Occurrence(
        hours.startOn(day), hours.startOn(day), hours.endOn(day), Status.ON, null, null);
  }

  /** The Swedish day it begins on. */
  public LocalDate date() {
    return start.toLocalDate();
  }

  public boolean isCancelled() {
    return status == Status.CANCELLED;
  }

  Occurrence cancelled(@Nullable String reason) {
    return new Occurrence(planned, start, end, Status.CANCELLED, reason, place);
  }
}
