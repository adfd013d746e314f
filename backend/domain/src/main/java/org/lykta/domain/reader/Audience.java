package org.lykta.domain.reader;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who a text is for: any value within a facet, all facets together; no facets means everyone. */
public record Audience(Map<Facet, Set<String>> wanted) {

  public static final Audience EVERYONE = new Audience(Map.of());

  /** What in {@code profile} made this text fit; empty when it does not fit. */
  public Optional<Reasons> fit(Profile profile) {
    return wanted.entrySet().stream()
            .allMatch(facet -> profile.has(facet.getKey(), facet.getValue()))
        ? Optional.of(Reasons.of(wanted, profile))
        : Optional.empty();
  }

  /**
   * How many facets match, also when the whole does not fit: for lists that only put the nearest
   * first.
   */
  public long matches(Profile profile) {
    return wanted.entrySet().stream()
        .filter(facet -> profile.has(facet.getKey(), facet.getValue()))
        .count();
  }
}
