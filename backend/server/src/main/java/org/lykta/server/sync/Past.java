package org.lykta.server.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lykta.domain.sync.Delta;
import org.lykta.domain.sync.Have;
import org.lykta.domain.sync.Kept;
import org.lykta.server.edition.Served;
import org.lykta.server.settings.Settings;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a delta can begin at what a phone comes with. */
@Component
class Past {

  /** As long as manifests are kept; whoever has been away for longer is sent everything. */
  private static final int MOST_DAYS = 180;

  private final RememberedEditions editions;
  private final boolean examples;
  private final Clock clock;

  Past(RememberedEditions editions, Settings settings, Clock clock) {
    this.editions = editions;
    this.examples = settings.examples();
    this.clock = clock;
  }

  /** What is remembered of the edition it has; empty when everything must be sent. */
  Mono<Kept> of(Have have, Served served) {
    boolean fits =
        isOfThisHouse(have)
            && have.shape() == SyncAnswer.SHAPE
            && have.examples() == examples
            && have.number() > Delta.NOTHING
            && have.number() <= served.edition().number()
            && isLately(have.day(), served.today());
    return fits ? editions.of(have.edition()) : Mono.empty();
  }

  private static boolean isLately(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    // a node whose clock is ahead may have begun another day; nobody else comes from the future
    return days >= -1 && days <= MOST_DAYS;
  }

  /**
   * Whether a phone has a newer edition than this node. A database that was emptied counts from
   * below: then what is served was published after the phone asked last.
   */
  boolean isAhead(Have have, Served served) {
    LocalDate published = served.edition().publishedAt().atZone(clock.getZone()).toLocalDate();
    return isOfThisHouse(have)
        && have.number() > served.edition().number()
        && !published.isAfter(have.day());
  }

  private static boolean isOfThisHouse(Have have) {
    return have.version() == SyncAnswer.VERSION && Packs.ALL.containsAll(have.packs());
  }
}
