package org.lykta.domain.content;

import java.time.LocalDate;
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
    return (from == null || !day.isBefore(from)) && !isOver(day);
  }

  /** Whether its last day was before {@code day}. */
  public boolean isOver(LocalDate day) {
    return until != null && day.isAfter(until);
  }
}
