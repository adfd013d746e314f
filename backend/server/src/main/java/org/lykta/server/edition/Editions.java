package org.lykta.server.edition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Edition;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Reading;
import org.lykta.server.content.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts an edition in its place, whether it was made here or by another node. */
@Component
public class Editions {

  private static final Logger LOG = LoggerFactory.getLogger(Editions.class);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final EditionStore store;
  private final Purge purge;
  private final CurrentEdition current;
  private final ContentReader reader;
  private final Clock clock;
  private volatile Map<String, String> textsByHash = Map.of();

  Editions(
      EditionStore store, Purge purge, CurrentEdition current, ContentReader reader, Clock clock) {
    this.store = store;
    this.purge = purge;
    this.current = current;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Publishes what was read and serves it.
   *
   * @param commit the Git commit it comes from; null for a folder
   * @return the edition that is current afterwards
   */
  public Mono<Edition> publish(Reading reading, Sources sources, @Nullable String commit) {
    // the database keeps milliseconds, and every node is to answer with the same bytes
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return store
        .publish(reading.manifest(), sources.texts(), commit, now)
        .map(pointer -> serve(pointer, reading, sources.texts()))
        .delayUntil(edition -> purge.run(now).onErrorComplete(Editions::tellPurgeFailed))
        .timeout(PATIENCE);
  }

  /**
   * Serves the stored edition when it is newer than the one in memory; empty when there is none
   * newer.
   */
  public Mono<Edition> follow() {
    return store
        .current()
        .filter(pointer -> current.isNews(pointer.number(), pointer.publishedAt()))
        .flatMap(this::load)
        .timeout(PATIENCE);
  }

  private Mono<Edition> load(Pointer pointer) {
    return store
        .manifest(pointer.edition())
        .flatMap(manifest -> store.texts(manifest, textsByHash))
        .publishOn(Schedulers.boundedElastic())
        .map(
            texts -> {
              // it was checked when it was published: what has become a problem since does not stop
              // it
              Reading reading = reader.read(Sources.of(texts), LocalDate.now(clock));
              return serve(pointer, reading, texts);
            });
  }

  private Edition serve(Pointer pointer, Reading reading, Map<String, String> texts) {
    var edition =
        new Edition(
            pointer.edition(),
            pointer.number(),
            pointer.commit(),
            pointer.publishedAt(),
            reading.vocabulary(),
            reading.library(),
            reading.redirects());
    current.set(edition);
    Map<String, String> byHash = new HashMap<>();
    reading
        .manifest()
        .hashes()
        .forEach((path, hash) -> byHash.put(hash, texts.getOrDefault(path, "")));
    textsByHash = Map.copyOf(byHash);
    return edition;
  }

  private static boolean tellPurgeFailed(Throwable cause) {
    LOG.warn(
        "Old editions could not be purged now; the next publication tries again: {}",
        cause.toString());
    return true;
  }
}
