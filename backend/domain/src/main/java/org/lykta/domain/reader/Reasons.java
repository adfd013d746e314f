package org.lykta.domain.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Why a text is shown: the values that matched, facet by facet in the order of {@link Facet}.
 *
 * @param matched empty for a text that is for everyone
 */
public record Reasons(Map<Facet, SortedSet<String>> matched) {

  public static final Reasons NONE = new Reasons(Map.of());

  static Reasons of(Map<Facet, Set<String>> wanted, Profile profile) {
    Map<Facet, SortedSet<String>> matched = new EnumMap<>(Facet.class);
    wanted.forEach(
        (facet, values) -> {
          SortedSet<String> both = new TreeSet<>(values);
          both.retainAll(profile.told(facet));
          matched.put(facet, both);
        });
    return new Reasons(Collections.unmodifiableMap(matched));
  }

  /** The number of matched facets: a text meant for more of what the reader told comes earlier. */
  public int count() {
    return matched.size();
  }
}
