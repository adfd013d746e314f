package org.lykta.domain.meeting;

import java.time.LocalDate;

/** How far one can trust what was confirmed some time ago. */
public enum Freshness {
  FRESH,
  /** Told as old. */
  OLD,
  /** Not found by searching any more. */
  LOST;

  private static final int OLD_AFTER = 180;
  private static final int LOST_AFTER = 365;

  static Freshness of(LocalDate confirmed, LocalDate today) {
    long days = today.toEpochDay() - confirmed.toEpochDay();
    if (days > LOST_AFTER) {
      return LOST;
    }
    return days > OLD_AFTER ? OLD : FRESH;
  }
}
