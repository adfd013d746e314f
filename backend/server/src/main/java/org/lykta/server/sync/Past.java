package org.lykta.server.sync;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Have;
import org.lykta.domain.sync.Kept;
import org.lykta.server.edition.Editions;
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
  private final Cache<String, Kept> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_FILES)
          .weigher((String edition, Kept kept) -> kept.manifest().hashes().size())
          .build();

  Past(Editions editions) {
    this.editions = editions;
  }

  /**
   * Where a delta can begin; empty when everything must be sent.
   *
   * @param now the manifest of what is served
   */
  Mono<Base> base(Have have, Manifest now, LocalDate today) {
    boolean tooOld = Math.abs(ChronoUnit.DAYS.between(have.day(), today)) > MOST_DAYS;
    return tooOld || have.version() != SyncAnswer.VERSION
        ? Mono.empty()
        : kept(have.edition(), now).map(kept -> new Base(have, kept));
  }

  private Mono<Kept> kept(String edition, Manifest now) {
    // nothing has been touched, so that nobody asks what was closed
    return edition.equals(now.id())
        ? Mono.just(new Kept(now, Collections.emptySortedSet()))
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
