package org.lykta.server.publishing;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Rung when there may be something new to publish. However often it is rung during one look, one
 * more look follows.
 */
@Component
public class Bell {

  private volatile Sinks.Empty<Void> next = Sinks.empty();

  /** Asks for a look that begins after now. */
  public void ring() {
    // refused when it rings already: the look it leads to has not begun
    next.tryEmitEmpty();
  }

  /** Hangs still again. To be called right before a look, which every ring until then asked for. */
  public void still() {
    next = Sinks.empty();
  }

  /** Completes when it rings; at once when it has rung since it hung still. */
  public Mono<Void> rung() {
    return Mono.defer(() -> next.asMono());
  }
}
