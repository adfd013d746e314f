package org.lykta.server.sync;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lykta.server.web.Parameters;

/**
 * The parts an edition can be copied in. Those of the counties cannot be asked for before the app
 * shows meetings.
 */
final class Packs {

  /** What every phone has. */
  static final String CORE = "core";

  static final List<String> ALL = List.of(CORE);

  private Packs() {}

  /** The packs that {@code written} names with commas between; the core is always among them. */
  static SortedSet<String> read(Parameters query) {
    SortedSet<String> packs = new TreeSet<>(query.listed("packs", ALL));
    packs.add(CORE);
    return packs;
  }
}
