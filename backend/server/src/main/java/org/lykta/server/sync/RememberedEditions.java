package org.lykta.server.sync;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lykta.domain.content.Written;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.sync.Kept;
import org.lykta.server.content.ContentReader;
import org.lykta.server.edition.Editions;
import org.lykta.server.edition.Served;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is remembered of editions: of the newest in memory, of others in the database. */
@Component
class RememberedEditions {

  private static final Logger LOG = LoggerFactory.getLogger(RememberedEditions.class);

  /** What is served and what was just before: nearly every phone comes with one of them. */
  private static final int NEWEST = 3;

  /** Files of the others together; each takes about 200 bytes. */
  private static final int MOST_FILES = 100_000;

  /** In files: at most ten thousand names that somebody invented are remembered. */
  private static final int UNKNOWN = 10;

  private static final Duration UNKNOWN_FOR = Duration.ofMinutes(1);

  /** A reader is sent everything rather than made to wait for a database that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private record Newest(String edition, Kept kept) {}

  private final Function<String, Mono<Kept>> database;
  private final Function<String, Optional<Written>> written;
  private final AsyncCache<String, Optional<Kept>> asked;
  private final AtomicBoolean failing = new AtomicBoolean();
  private volatile List<Newest> newest = List.of();

  @Autowired
  RememberedEditions(Editions editions, ContentReader reader) {
    this(editions::kept, reader::written, Ticker.systemTicker());
  }

  RememberedEditions(
      Function<String, Mono<Kept>> database,
      Function<String, Optional<Written>> written,
      Ticker ticker) {
    this.database = database;
    this.written = written;
    this.asked =
        Caffeine.newBuilder()
            .ticker(ticker)
            .maximumWeight(MOST_FILES)
            .weigher((String edition, Optional<Kept> kept) -> kept.map(Kept::size).orElse(UNKNOWN))
            .expireAfter(
                Expiry.<String, Optional<Kept>>creating(
                    (edition, kept) ->
                        kept.isPresent() ? ChronoUnit.FOREVER.getDuration() : UNKNOWN_FOR))
            .buildAsync();
  }

  /** Remembers an edition before the next takes its place, when every phone asks with it. */
  @EventListener
  synchronized void serving(Served served) {
    Edition edition = served.edition();
    if (newest.isEmpty() || !newest.get(0).edition().equals(edition.id())) {
      var now = new Newest(edition.id(), Kept.of(edition.manifest(), edition.library(), written));
      newest = Stream.concat(Stream.of(now), newest.stream()).limit(NEWEST).toList();
    }
  }

  /** Empty for one that nobody knows, or that the database cannot tell of now. */
  Mono<Kept> of(String edition) {
    return newest.stream()
        .filter(one -> one.edition().equals(edition))
        .findFirst()
        .map(one -> Mono.just(one.kept()))
        .orElseGet(() -> stored(edition));
  }

  private Mono<Kept> stored(String edition) {
    // others may wait for the same: a phone that goes away does not end it
    return Mono.fromFuture(() -> asked.get(edition, (key, own) -> look(key)), true)
        .onErrorResume(away -> Mono.empty())
        .flatMap(Mono::justOrEmpty);
  }

  private CompletableFuture<Optional<Kept>> look(String edition) {
    return database
        .apply(edition)
        .timeout(PATIENCE)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .doOnNext(answered -> answers())
        .doOnError(this::fails)
        .toFuture();
  }

  private void answers() {
    if (failing.compareAndSet(true, false)) {
      LOG.info("Phones are sent what has changed again");
    }
  }

  private void fails(Throwable failure) {
    if (failing.compareAndSet(false, true)) {
      LOG.warn("Phones with older editions are sent everything: {}", failure.toString());
    }
  }
}
