package org.lykta.server.sync;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lykta.domain.sync.Have;
import org.lykta.domain.sync.Kept;
import org.lykta.server.edition.Editions;
import org.lykta.server.edition.Live;
import org.lykta.server.edition.Served;
import org.lykta.server.sync.Copies.Base;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The editions that phones come with. */
@Component
class Past {

  private static final Logger LOG = LoggerFactory.getLogger(Past.class);

  /** As long as manifests are kept; whoever has been away for longer is sent everything. */
  private static final int MOST_DAYS = 180;

  /** Files of all remembered editions together; each takes about 200 bytes. */
  private static final int MOST_FILES = 100_000;

  /** A reader is sent everything rather than made to wait for a database that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Editions editions;
  private final Clock clock;
  private final Cache<String, Kept> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_FILES)
          .weigher((String edition, Kept kept) -> kept.size())
          .build();

  Past(Editions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * Where a delta can begin; empty when everything must be sent.
   *
   * @param now what is served
   */
  Mono<Base> base(Have have, Live now, Served served) {
    long days = ChronoUnit.DAYS.between(have.day(), served.today());
    // a node whose clock is ahead may have begun another day; nobody else comes from the future
    boolean fits =
        days >= -1
            && days <= MOST_DAYS
            && have.version() == SyncAnswer.VERSION
            && have.shape() == SyncAnswer.SHAPE
            && Packs.ALL.containsAll(have.packs())
            && have.number() <= served.edition().number();
    return !fits ? Mono.empty() : kept(have.edition(), now, served).map(kept -> new Base(have, kept));
  }

  /**
   * Whether a phone has a newer edition than this node. A database that was emptied counts from
   * below: then what is served was published after the phone asked last.
   */
  boolean isAhead(Have have, Served served) {
    LocalDate published = served.edition().publishedAt().atZone(clock.getZone()).toLocalDate();
    return have.version() == SyncAnswer.VERSION
        && have.number() > served.edition().number()
        && Packs.ALL.containsAll(have.packs())
        && !published.isAfter(have.day());
  }

  private Mono<Kept> kept(String edition, Live now, Served served) {
    return edition.equals(now.pointer().edition())
        ? Mono.just(Kept.of(now.manifest(), served.edition().library()))
        : kept(edition);
  }

  private Mono<Kept> kept(String edition) {
    return Mono.justOrEmpty(known.getIfPresent(edition))
        .switchIfEmpty(
            Mono.defer(() -> editions.kept(edition))
                .timeout(PATIENCE)
                .doOnNext(kept -> known.put(edition, kept))
                .onErrorResume(
                    away -> {
                      LOG.warn("A phone is sent everything: {}", away.toString());
                      return Mono.empty();
                    }));
  }
}
