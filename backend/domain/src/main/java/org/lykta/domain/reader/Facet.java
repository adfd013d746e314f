package org.lykta.domain.reader;

import java.util.Locale;

/** A side of a reader that texts may be meant for. The values of each stand in the vocabulary. */
public enum Facet {
  ROLE,
  RELATION,
  AGE,
  LIVING,
  PHASE,
  THEME;

  /** The name in front matter, queries and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a reader may tell several values: a person can be both parent and partner, but has one
   * age.
   */
  public boolean repeatable() {
    return this != AGE && this != PHASE;
  }
}
