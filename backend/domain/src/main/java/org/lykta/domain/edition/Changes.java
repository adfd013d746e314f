package org.lykta.domain.edition;

import java.util.SortedSet;

/** Which files two editions do not have alike, by their paths. */
public record Changes(
    SortedSet<String> added, SortedSet<String> changed, SortedSet<String> removed) {

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
