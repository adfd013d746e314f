package org.lykta.domain.sync;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What turns one copy into another.
 *
 * @param from the number of the edition it begins with; {@link #NOTHING} when it is everything
 * @param to the number of the edition it leads to
 * @param next what to ask with the next time
 * @param changed the items that are new or say something else, by their names
 * @param removed the names of those that are to go
 */
public record Delta<D>(
    long from, long to, String next, SortedMap<String, D> changed, SortedSet<String> removed) {

  /** The number before the first edition. */
  public static final long NOTHING = 0;

  public Delta {
    changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
  }
}
