package org.lykta.server.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be wrong with a listing. There is no other, so that nobody can write about a person. */
public enum Reason {
  WRONG_TIME,
  WRONG_PLACE,
  NOBODY_THERE,
  NO_ANSWER,
  ENDED,
  NOT_SAFE;

  /** How forms, the database and the pages' words write it: {@code wrong-time}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Reason> of(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }
}
