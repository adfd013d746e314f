package org.lykta.server.edition;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Purges once an hour: a withdrawn text is out of the database long before its day is over. */
@Component
class Forgetting extends Beat {

  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
  private static final Duration PAUSE = Duration.ofHours(1);

  private final Purge purge;
  private final Clock clock;

  Forgetting(Purge purge, Clock clock) {
    this.purge = purge;
    this.clock = clock;
  }

  @Override
  protected Flux<?> beats() {
    return Mono.defer(this::once).then(Mono.delay(PAUSE)).repeat();
  }

  private Mono<Void> once() {
    return purge
        .run(clock.instant())
        .onErrorResume(
            failure -> {
              LOG.warn("Old texts could not be purged; trying again: {}", failure.toString());
              return Mono.empty();
            });
  }
}
