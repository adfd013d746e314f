package org.lykta.server.webhook;

import java.util.LinkedHashSet;
import java.util.Set;

/** The deliveries that came last. */
class Remembered {

  private static final int MOST = 1000;

  private final Set<String> names = new LinkedHashSet<>();

  /** Whether a delivery has not come before; from now on it has. */
  synchronized boolean isNew(String name) {
    boolean added = names.add(name);
    if (names.size() > MOST) {
      var eldest = names.iterator();
      eldest.next();
      eldest.remove();
    }
    return added;
  }
}
