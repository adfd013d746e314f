package org.lykta.domain.sync;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One whole edition as a phone has it. It never changes: a delta makes another.
 *
 * @param edition its number; {@link Delta#NOTHING} for the empty copy
 * @param next what to ask with the next time; empty for everything
 * @param items by their names
 */
public record Copy<D>(long edition, String next, SortedMap<String, D> items) {

  public Copy {
    items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
  }

  /** Before the first edition. */
  public static <D> Copy<D> empty() {
    return new Copy<>(Delta.NOTHING, "", new TreeMap<>());
  }

  /**
   * The copy that {@code delta} leads to.
   *
   * @param asked what was asked with to get it: copies of one edition with other packs, or of
   *     another day, are other copies
   * @throws OtherBase when it was made for another copy: ask for everything instead
   */
  public Copy<D> with(String asked, Delta<D> delta) {
    SortedMap<String, D> after = new TreeMap<>();
    if (delta.from() != Delta.NOTHING) {
      if (delta.from() != edition || !asked.equals(next)) {
        throw new OtherBase();
      }
      after.putAll(items);
      after.keySet().removeAll(delta.removed());
    }
    after.putAll(delta.changed());
    return new Copy<>(delta.to(), delta.next(), after);
  }
}
