package org.lykta.server.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.sync.Kept;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Pace;
import org.lykta.server.content.Reading;
import org.lykta.server.content.Sources;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts an edition in its place, whether it was made here or by another node. */
@Component
public class Editions {

  private final EditionStore store;
  private final CurrentEdition current;
  private final ContentReader reader;
  private final Clock clock;
  private volatile Live live = Live.NOTHING;

  Editions(EditionStore store, CurrentEdition current, ContentReader reader, Clock clock) {
    this.store = store;
    this.current = current;
    this.reader = reader;
    this.clock = clock;
  }

  /** What is current now. To be asked before content is read that may take its place. */
  public Mono<Pointer> pointer() {
    return store.current();
  }

  /** What this node serves, without asking anybody. */
  public Live served() {
    return live;
  }

  /** What is current in the database now, and served here. */
  public Mono<Live> live() {
    return store
        .current()
        .flatMap(
            pointer ->
                serveIfNews(pointer)
                    // what is lost is mended by publishing anew
                    .onErrorResume(IncompleteEdition.class, lost -> Mono.empty())
                    .then(Mono.fromSupplier(() -> live.at(pointer))));
  }

  /** What is remembered of an edition of the last half year; empty of any other. */
  public Mono<Kept> kept(String edition) {
    return store.kept(edition);
  }

  /**
   * Publishes what was read and serves it.
   *
   * @param before what was current before the content was read
   * @param texts by path
   * @param commit the Git commit it comes from; null for a folder
   * @return what is current afterwards; an {@link Overtaken} error when another was published
   *     meanwhile
   */
  public Mono<Publication> publish(
      Pointer before, Reading reading, Map<String, String> texts, @Nullable String commit) {
    // the database keeps milliseconds, and every node is to answer with the same bytes
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return store
        .publish(
            before,
            Kept.of(reading.manifest(), reading.library(), reader::written),
            texts,
            commit,
            now)
        .map(done -> new Publication(serve(done.pointer(), reading, texts), done.changes()));
  }

  /**
   * Serves the stored edition when it is newer than the one in memory; empty when there is none
   * newer.
   */
  public Mono<Edition> follow() {
    return store.current().flatMap(this::serveIfNews);
  }

  private Mono<Edition> serveIfNews(Pointer pointer) {
    return !pointer.isNone() && current.isNews(pointer.number(), pointer.publishedAt())
        ? load(pointer)
        : Mono.empty();
  }

  private Mono<Edition> load(Pointer pointer) {
    return store
        .manifest(pointer.edition())
        .flatMap(manifest -> store.texts(manifest, live.textsByHash()))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(
            texts -> {
              // it was checked when it was published: what has become a problem since does not stop
              // it
              Pace pace = current.isEmpty() ? Pace.FULL : Pace.BESIDE_READERS;
              Reading reading = reader.read(Sources.of(texts), LocalDate.now(clock), pace);
              // reading takes a while: what was taken back meanwhile must not come back
              return store
                  .current()
                  .filter(pointer::equals)
                  .map(still -> serve(pointer, reading, texts))
                  // what has come instead is nearly the same, and soon read
                  .switchIfEmpty(Mono.defer(this::follow));
            });
  }

  private synchronized Edition serve(Pointer pointer, Reading reading, Map<String, String> texts) {
    var edition =
        new Edition(
            pointer.edition(),
            reading.manifest(),
            pointer.number(),
            pointer.commit(),
            pointer.publishedAt(),
            reading.vocabulary(),
            reading.library(),
            reading.redirects());
    if (current.set(edition)) {
      Map<String, String> published = new TreeMap<>(texts);
      published.keySet().retainAll(reading.manifest().hashes().keySet());
      live = new Live(pointer, reading.manifest(), reading.inventory(), published);
    }
    return edition;
  }
}
