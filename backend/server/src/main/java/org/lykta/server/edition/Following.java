package org.lykta.server.edition;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Follows the pointer, so that an edition published by any node is served by all within seconds.
 */
@Component
class Following implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Editions editions;
  private final DatabaseHealth health;
  private Disposable loop = Disposables.disposed();

  Following(Editions editions, DatabaseHealth health) {
    this.editions = editions;
    this.health = health;
  }

  @Override
  public void start() {
    loop = Mono.defer(this::once).then(Mono.delay(PAUSE)).repeat().subscribe();
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

  @Override
  public void stop() {
    loop.dispose();
  }

  @Override
  public boolean isRunning() {
    return !loop.isDisposed();
  }
}
