package org.lykta.server.edition;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Edition;
import org.lykta.server.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * The edition this node serves, in memory. Whoever has taken one keeps it to the end of its answer,
 * whatever is published meanwhile.
 */
@Component
public class CurrentEdition {

  private final AtomicReference<@Nullable Served> served = new AtomicReference<>();
  private final Clock clock;
  private final boolean withExamples;

  CurrentEdition(Clock clock, Settings settings) {
    this.clock = clock;
    this.withExamples = settings.examples();
  }

  /**
   * What is read now. A new day gives a new one, so that texts come and go on their dates.
   *
   * @throws IllegalStateException before the first edition, which the start waits for
   */
  public Served get() {
    Served now = served.get();
    if (now == null) {
      throw new IllegalStateException("no edition yet");
    }
    return clock.instant().isBefore(now.until()) ? now : turn(now);
  }

  public boolean isEmpty() {
    return served.get() == null;
  }

  void set(Edition edition) {
    Served next = Served.on(edition, withExamples, clock.instant());
    // two publications may end in the other order than they began
    served.accumulateAndGet(
        next,
        (now, newer) ->
            now != null && newer != null && now.edition().number() > newer.edition().number()
                ? now
                : newer);
  }

  private Served turn(Served past) {
    Served next = Served.on(past.edition(), withExamples, clock.instant());
    return served.compareAndSet(past, next) ? next : get();
  }
}
