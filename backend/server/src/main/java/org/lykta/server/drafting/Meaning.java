package org.lykta.server.drafting;

import java.util.Optional;
import java.util.function.Consumer;

/** What an editor means by an answer, as the check wants it written. */
@FunctionalInterface
public interface Meaning {

  /**
   * The value; empty when there is none.
   *
   * @param say tells why there is none, or what the answer was taken for
   */
  Optional<String> of(String answer, Consumer<String> say);
}
