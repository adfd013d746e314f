package org.lykta.server.edition;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows the pointer, so that an edition published by any node is served by all within seconds.
 */
@Component
class Following extends Beat {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Editions editions;
  private final DatabaseHealth health;

  Following(Editions editions, DatabaseHealth health) {
    this.editions = editions;
    this.health = health;
  }

  @Override
  protected Flux<?> beats() {
    return Mono.defer(this::once).then(Mono.delay(PAUSE)).repeat();
  }

  private Mono<Void> once() {
    return editions
        .follow()
        .doOnNext(
            edition ->
                LOG.info(
                    "Serving edition {} ({}) from the database", edition.number(), edition.id()))
        .then()
        .doOnSuccess(done -> health.answers())
        .onErrorResume(
            failure -> {
              tell(failure);
              return Mono.empty();
            });
  }

  private void tell(Throwable failure) {
    if (failure instanceof MongoException || failure instanceof TimeoutException) {
      health.fails(failure);
    } else {
      LOG.warn("The stored edition cannot be served: {}", failure.toString());
    }
  }
}
