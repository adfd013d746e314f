package org.lykta.server.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What readers have said of a listing since it was last confirmed.
 *
 * @param listing its slug
 * @param confirmed the day that it said it was confirmed then
 * @param latest when somebody last said something
 * @param reasons how many have said each
 */
public record Report(
    String listing, LocalDate confirmed, Instant latest, Map<Reason, Integer> reasons) {

  /** One may be a slip of a finger; two are shown to others. */
  private static final int ENOUGH = 2;

  public int count() {
    return reasons.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether others should see that somebody has said something. */
  public boolean isShown() {
    return count() >= ENOUGH;
  }

  /** Whether it is about a listing that has not been confirmed since. */
  public boolean isAbout(String slug, LocalDate confirmedOn) {
    return listing.equals(slug) && !confirmed.isBefore(confirmedOn);
  }
}
