package org.lykta.domain.reader;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** A text's place in a reader's time, in the order they are read. */
public enum Moment implements Pacing {
  NOW,
  SOON,
  LATER;

  private static final Set<String> READY_FOR_MORE = Set.of("recovering", "steady");

  @Override
  public boolean isDue(Profile profile, LocalDate today) {
    return this == NOW || (this == SOON && profile.has(Facet.PHASE, READY_FOR_MORE));
  }

  @Override
  public Moment place(Profile profile, LocalDate today) {
    return this;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
