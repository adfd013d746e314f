package org.lykta.server.reader;

import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Profile;

/**
 * Who asks.
 *
 * @param all whether every section is wanted
 * @param limit how many items of a list are wanted, 1-100
 */
public record Reader(Profile profile, Languages languages, boolean all, int limit) {

  /**
   * Whether the same query means the same reader for anyone who sends it: dates of one's life are
   * not kept.
   */
  public boolean mayBeRemembered() {
    return profile.events().isEmpty();
  }
}
