package org.lykta.server.webhook;

import java.util.Optional;

/** What the headers of a delivery claim of its body. */
@FunctionalInterface
interface Proof {

  /**
   * What names this delivery and no other, each time it is sent; empty when {@code body} is not
   * what somebody with the secret sent.
   */
  Optional<String> of(byte[] body);
}
