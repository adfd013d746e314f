package org.lykta.server.search;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Supplier;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Searches the texts that may be read now. */
@Component
public final class TextSearch implements AutoCloseable {

  /** Characters of a query; what is beyond is not looked at. */
  public static final int LONGEST_QUERY = 200;

  private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);
  private static final int THREADS = 4;
  private static final int MOST_WAITING = 10_000;
  private static final int TRIES = 10;

  private final Snapshots snapshots;
  private final Scheduler searching =
      Schedulers.newBoundedElastic(THREADS, MOST_WAITING, "lykta-search", 60, true);

  @Autowired
  TextSearch(CurrentEdition editions) {
    this(editions::get);
  }

  TextSearch(Supplier<Served> current) {
    snapshots = new Snapshots(current);
  }

  /** Brings the index up to date in its own time, so that the first search need not wait. */
  @EventListener
  void serving(Served served) {
    snapshots
        .of(served)
        .subscribeOn(searching)
        .subscribe(
            done -> {},
            failure -> LOG.warn("The text index waits for a search: {}", failure.toString()));
  }

  /**
   * The documents that answer {@code query}, best first. All its words are best, any is enough. A
   * query means nothing but its words: at most 12 of them are used.
   *
   * @param served what the reader reads; nothing else is found
   * @param languages whose texts come first; then Swedish ones, then others
   * @param limit how many documents at most, 1-100
   */
  public Mono<List<Found>> find(Served served, String query, Languages languages, int limit) {
    String words = words(query);
    return snapshots
        .of(served)
        // even asking for the index may wait for a lock; the answer comes on the index's thread
        .subscribeOn(searching)
        .publishOn(searching)
        .flatMap(
            snapshot ->
                Mono.justOrEmpty(
                    snapshot.ask(
                        reader -> new Search(reader, served).find(words, languages, limit))))
        // it was let go of in between: another edition has come
        .repeatWhenEmpty(TRIES, again -> again)
        .switchIfEmpty(Mono.error(() -> new IllegalStateException("editions came all the while")));
  }

  private static String words(String query) {
    String start = query.length() <= LONGEST_QUERY ? query : query.substring(0, LONGEST_QUERY);
    return Normalizer.normalize(start, Normalizer.Form.NFC);
  }

  @Override
  public void close() {
    searching.dispose();
    snapshots.close();
  }
}
