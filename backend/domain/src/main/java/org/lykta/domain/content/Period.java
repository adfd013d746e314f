package org.lykta.domain.content;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a document may be read.
 *
 * @param from the first day; null for no beginning
 * @param until the last day, included; null for no end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

  public static final Period ALWAYS = new Period(null, null);

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** The days on which the answer of {@link #contains} turns. */
  Stream<LocalDate> turns() {
    return Stream.of(from, until == null ? null : until.plusDays(1)).filter(Objects::nonNull);
  }
}
