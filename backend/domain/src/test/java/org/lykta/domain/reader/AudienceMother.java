package org.lykta.domain.reader;

import java.util.Map;
import java.util.Set;

/** Audiences of one or two facets. */
public final class AudienceMother {

  private AudienceMother() {}

  public static Audience wanting(Facet facet, String... values) {
    return new Audience(Map.of(facet, Set.of(values)));
  }

  public static Audience relatives() {
    return wanting(Facet.ROLE, "relative");
  }

  public static Audience youngRelatives() {
    return new Audience(Map.of(Facet.ROLE, Set.of("relative"), Facet.AGE, Set.of("13-17")));
  }
}
