package org.lykta.domain.reader;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Readers who have told one or two things about themselves. */
public final class ProfileMother {

  private ProfileMother() {}

  public static Profile telling(Facet facet, String... values) {
    return new Profile(Map.of(facet, Set.of(values)), Map.of());
  }

  public static Profile relative() {
    return telling(Facet.ROLE, "relative");
  }

  public static Profile youngRelative() {
    return new Profile(
        Map.of(Facet.ROLE, Set.of("relative"), Facet.AGE, Set.of("13-17")), Map.of());
  }

  public static Profile withEvent(String event, LocalDate date) {
    return new Profile(Map.of(), Map.of(event, date));
  }
}
