package org.lykta.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Words;

/**
 * The search page.
 *
 * @param query what was searched for; empty before anything is
 * @param problem why nothing was searched for; null when it was
 * @param hits what was found, best first
 */
public record SearchView(Frame frame, String query, @Nullable String problem, List<Hit> hits) {

  /** Whether somebody has searched. */
  public boolean isAsked() {
    return !query.isEmpty() && problem == null;
  }

  /**
   * Something found.
   *
   * @param address in the language of the page
   * @param kind what it is, in the words of the page
   */
  public record Hit(
      String address, String kind, String title, Words tongue, List<Fragment> snippet) {}
}
