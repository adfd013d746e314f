package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lykta.server.MovableClock;

class RateLimitTest {

  private static final Instant START = Instant.parse("2026-02-03T10:15:30Z");
  private static final int MOST = 3;
  private static final Duration WITHIN = Duration.ofSeconds(60);

  private final MovableClock clock = new MovableClock(START.toString());
  private RateLimit limit = nobodyYet();

  /** Somebody tries so many milliseconds after the one before; with the right to it or not. */
  record Try(int caller, int pause, boolean right) {}

  @Property(tries = 500)
  void aCallerHasSoManyWrongTriesInAWindowAndAsManyRightOnesAsItLikes(
      @ForAll("tries") List<Try> tries) {
    limit = nobodyYet();
    Map<Integer, Instant> began = new HashMap<>();
    Map<Integer, Integer> wrong = new HashMap<>();
    Instant now = START;
    for (Try next : tries) {
      now = now.plusMillis(next.pause());
      clock.moveTo(now.toString());
      if (!began.containsKey(next.caller())
          || !now.isBefore(began.get(next.caller()).plus(WITHIN))) {
        began.put(next.caller(), now);
        wrong.put(next.caller(), 0);
      }

      Optional<Duration> wait = limit.take(caller(next.caller()));

      assertThat(wait.isPresent()).isEqualTo(wrong.get(next.caller()) >= MOST);
      wait.ifPresent(left -> assertThat(left).isBetween(Duration.ofSeconds(1), WITHIN));
      if (wait.isEmpty() && next.right()) {
        limit.giveBack(caller(next.caller()));
        if (wrong.get(next.caller()) == 0) {
          began.remove(next.caller());
        }
      } else if (wait.isEmpty()) {
        wrong.merge(next.caller(), 1, Integer::sum);
      }
    }
  }

  @Property(tries = 200)
  void howeverManyCallFewAreRememberedAndNobodyNewIsRefused(
      @ForAll("crowd") List<Integer> callers) {
    limit = nobodyYet();
    for (int caller : callers) {
      limit.take(caller(caller));
      assertThat(limit.size()).isLessThanOrEqualTo(10);
    }
    assertThat(limit.take(caller(-1))).isEmpty();
  }

  @Example
  void whoeverWaitsAsLongAsToldMayTryAgain() {
    clock.moveTo("2026-02-03T10:15:30.400Z");
    exhaust();
    clock.moveTo("2026-02-03T10:15:50.500Z");

    assertThat(limit.take(caller(1))).contains(Duration.ofSeconds(40));

    clock.moveTo("2026-02-03T10:16:30.500Z");
    assertThat(limit.take(caller(1))).isEmpty();
  }

  @Example
  void nobodyIsRememberedWhenTheWindowIsOver() {
    exhaust();
    clock.moveTo("2026-02-03T10:16:30Z");

    limit.take(caller(2));

    assertThat(limit.size()).isEqualTo(1);
  }

  @Example
  void aClockThatIsSetBackKeepsNobodyOut() {
    exhaust();
    clock.moveTo("2026-02-03T09:00:00Z");

    assertThat(limit.take(caller(1))).isEmpty();
  }

  private RateLimit nobodyYet() {
    return new RateLimit(MOST, WITHIN, 10, clock);
  }

  private void exhaust() {
    for (int go = 0; go < MOST; go++) {
      assertThat(limit.take(caller(1))).isEmpty();
    }
  }

  private static Caller caller(int number) {
    return new Caller(Integer.toString(number));
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(0, 1, 5_000, 20_000, 59_999, 60_000),
            Arbitraries.of(true, false, false))
        .as(Try::new)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<Integer>> crowd() {
    return Arbitraries.integers().between(1, 50).list().ofMaxSize(200);
  }
}
