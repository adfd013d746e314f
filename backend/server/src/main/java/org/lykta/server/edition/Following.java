package org.lykta.server.edition;

import java.time.Duration;
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
              health.fails(failure);
              return Mono.empty();
            });
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
