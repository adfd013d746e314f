package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lykta.server.MovableClock;
import org.lykta.server.content.ContentUnusable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

/** When the repository is asked. Time passes here when the test says so. */
class GitWatchTest {

  /** The beat; each pause is a tenth shorter or longer. */
  private static final Duration MINUTE = Duration.ofSeconds(60);

  private final List<Sinks.Empty<Void>> looks = new ArrayList<>();
  private final Bell bell = new Bell();
  private VirtualTimeScheduler time;
  private GitWatch watch;

  @BeforeEach
  void start() {
    time = VirtualTimeScheduler.getOrSet();
    var health =
        new RemoteHealth(new MovableClock("2026-02-03T10:15:30Z"), new SimpleMeterRegistry());
    watch = new GitWatch(MINUTE, Mono.defer(this::look), health, bell);
    watch.start();
  }

  @AfterEach
  void stop() {
    watch.stop();
    VirtualTimeScheduler.reset();
  }

  private Mono<Void> look() {
    looks.add(Sinks.empty());
    return last().asMono();
  }

  private Sinks.Empty<Void> last() {
    return looks.get(looks.size() - 1);
  }

  @Test
  void aRepositoryThatAnswersIsAskedAsOftenAsEver() {
    last().tryEmitError(new ContentUnusable("Mappen content finns inte."));
    pass(67);
    last().tryEmitError(new ContentUnusable("Mappen content finns inte."));
    pass(67);

    assertThat(looks).hasSize(3);
  }

  @Test
  void itLooksAtTheStartAndAtEveryBeat() {
    assertThat(looks).hasSize(1);

    last().tryEmitEmpty();
    pass(53);
    assertThat(looks).hasSize(1);
    pass(14);
    assertThat(looks).hasSize(2);
  }

  @Test
  void whoeverRingsIsHeardAtOnceAndThePauseBeginsAnew() {
    last().tryEmitEmpty();
    pass(50);
    ring();
    assertThat(looks).hasSize(2);

    last().tryEmitEmpty();
    pass(53);
    assertThat(looks).hasSize(2);
    pass(14);
    assertThat(looks).hasSize(3);
  }

  @Test
  void howeverManyRingDuringALookOneMoreFollowsWhenItIsDone() {
    for (int push = 0; push < 100; push++) {
      ring();
    }
    pass(3600);
    assertThat(looks).as("one after another").hasSize(1);

    last().tryEmitEmpty();
    pass(0);
    assertThat(looks).hasSize(2);

    last().tryEmitEmpty();
    pass(53);
    assertThat(looks).hasSize(2);
  }

  @Test
  void aRingIsNotKeptWaitingWhileTheRepositoryIsAway() {
    for (int failure = 0; failure < 5; failure++) {
      last().tryEmitError(new IOException("away"));
      pass(Duration.ofMinutes(17).toSeconds());
    }
    assertThat(looks).hasSize(6);
    last().tryEmitError(new IOException("away"));
    pass(Duration.ofMinutes(13).toSeconds());
    assertThat(looks).as("asked more and more seldom").hasSize(6);

    ring();

    assertThat(looks).hasSize(7);
  }

  private void ring() {
    bell.ring();
    pass(0);
  }

  private void pass(long seconds) {
    time.advanceTimeBy(Duration.ofSeconds(seconds));
  }
}
