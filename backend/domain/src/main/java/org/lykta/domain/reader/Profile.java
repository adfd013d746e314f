package org.lykta.domain.reader;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What a reader has chosen to tell. Everything is optional; an empty profile is a full citizen.
 *
 * @param told the values told of each facet; an untold facet is absent
 * @param events the date of each event told, for texts that wait for it
 */
public record Profile(Map<Facet, Set<String>> told, Map<String, LocalDate> events) {

  public static final Profile UNTOLD = new Profile(Map.of(), Map.of());

  /** Whether the reader has told any of {@code values}: an untold facet has none. */
  public boolean has(Facet facet, Set<String> values) {
    return !Collections.disjoint(told(facet), values);
  }

  public Set<String> told(Facet facet) {
    return told.getOrDefault(facet, Set.of());
  }
}
