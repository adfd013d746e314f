package org.lykta.server.publishing;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.lykta.server.content.ContentUnusable;
import org.lykta.server.edition.Beat;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes what is new in the editors' repository: at its beat, and at once when somebody says so.
 * While the repository cannot be reached it asks more and more seldom.
 */
class GitWatch extends Beat {

  private static final double JITTER = 0.1;
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Duration beat;
  private final Mono<?> look;
  private final RemoteHealth health;
  private final Bell bell;

  private volatile int failures;

  /**
   * Not looking yet.
   *
   * @param beat how long it rests between two looks
   * @param look fetches and publishes when it is subscribed to
   */
  GitWatch(Duration beat, Mono<?> look, RemoteHealth health, Bell bell) {
    this.beat = beat;
    this.look = look;
    this.health = health;
    this.bell = bell;
  }

  @Override
  protected Flux<?> beats() {
    // one look after another: whoever rings meanwhile is heard when this one is done
    return Mono.defer(this::once).then(Mono.defer(this::untilNext)).repeat();
  }

  /** A ring is not kept waiting by failures either. */
  private Mono<?> untilNext() {
    return Mono.firstWithSignal(
        Mono.delay(pause(failures)), bell.rung().publishOn(Schedulers.parallel()));
  }

  private Mono<?> once() {
    bell.still();
    return look.doOnSuccess(
            done -> {
              failures = 0;
              health.answers();
            })
        .onErrorResume(
            failure -> {
              tell(failure);
              return Mono.empty();
            });
  }

  /** Only a repository that is away is asked more seldom. */
  private void tell(Throwable failure) {
    boolean away = failure instanceof IOException && !(failure instanceof ContentUnusable);
    failures = away ? Math.min(failures + 1, MOST_DOUBLINGS) : 0;
    health.fails(failure);
  }

  /** Doubled with every failure, with jitter so that nodes do not ask in step. */
  private Duration pause(int failed) {
    long millis = beat.toMillis() << failed;
    long longest = Math.max(beat.toMillis(), LONGEST.toMillis());
    double jitter = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
    return Duration.ofMillis((long) (Math.min(millis, longest) * jitter));
  }
}
