package org.lykta.server.publishing;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.lykta.server.edition.Beat;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes what is new in the editors' repository: at its beat, and at once when somebody says so.
 * While the repository cannot be reached it asks more and more seldom.
 */
class GitWatch extends Beat {

  private static final double JITTER = 0.1;
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Duration beat;
  private final Publisher publisher;
  private final RemoteHealth health;

  private volatile int failures;

  GitWatch(Duration beat, Publisher publisher, RemoteHealth health) {
    this.beat = beat;
    this.publisher = publisher;
    this.health = health;
  }

  @Override
  protected Flux<?> beats() {
    return Mono.defer(this::once).then(Mono.defer(() -> Mono.delay(pause(failures)))).repeat();
  }

  private Mono<Outcome> once() {
    return publisher
        .publish()
        .doOnSuccess(
            done -> {
              failures = 0;
              health.answers();
            })
        .onErrorResume(
            failure -> {
              failures = Math.min(failures + 1, MOST_DOUBLINGS);
              health.fails(failure);
              return Mono.empty();
            });
  }

  /** Doubled with every failure, with jitter so that nodes do not ask in step. */
  private Duration pause(int failed) {
    long millis = beat.toMillis() << failed;
    long longest = Math.max(beat.toMillis(), LONGEST.toMillis());
    double jitter = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
    return Duration.ofMillis((long) (Math.min(millis, longest) * jitter));
  }
}
