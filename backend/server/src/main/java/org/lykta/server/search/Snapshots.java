package org.lykta.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lykta.server.edition.Served;
import reactor.core.publisher.Mono;

/**
 * The index now and as it was before. One thread of its own brings it up to date, so that neither
 * publishing nor reading ever waits for it; a search does, for a moment.
 */
final class Snapshots implements AutoCloseable {

  private static final int KEPT = 2;

  /** A few changed texts are indexed long before; thousands of them are not waited for. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

  private final Supplier<Served> current;
  private final TextIndex index;
  private final ExecutorService indexing =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "lykta-index");
            thread.setDaemon(true);
            return thread;
          });
  private volatile List<Snapshot> newestFirst = List.of();

  /**
   * Begins with an empty index.
   *
   * @param current what is served now
   */
  Snapshots(Supplier<Served> current) {
    this.current = current;
    try {
      this.index = new TextIndex();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * The one of {@code served}, or the one before while it is long in the making: whoever searches
   * finds nothing there that is not in {@code served}. For what is neither served now nor was just
   * before: the oldest there is.
   */
  Mono<Snapshot> of(Served served) {
    return Mono.defer(
        () ->
            known(served)
                .map(Mono::just)
                .orElseGet(
                    () ->
                        // a reader who goes away must not interrupt the writing
                        Mono.fromFuture(
                                CompletableFuture.supplyAsync(() -> upToDate(served), indexing),
                                true)
                            .as(this::orBefore)));
  }

  private Mono<Snapshot> orBefore(Mono<Snapshot> made) {
    return newestFirst.isEmpty()
        ? made
        : made.timeout(LONGEST_WAIT, Mono.fromSupplier(() -> newestFirst.get(0)));
  }

  private Optional<Snapshot> known(Served served) {
    return newestFirst.stream().filter(snapshot -> snapshot.isOf(served)).findFirst();
  }

  private Snapshot upToDate(Served served) {
    Served now = current.get();
    if (known(now).isEmpty()) {
      List<Snapshot> before = newestFirst;
      newestFirst = Stream.concat(Stream.of(taken(now)), before.stream()).limit(KEPT).toList();
      before.stream().skip(KEPT - 1L).forEach(Snapshot::close);
    }
    return known(served).orElseGet(() -> newestFirst.get(newestFirst.size() - 1));
  }

  private Snapshot taken(Served now) {
    try {
      return new Snapshot(now, index.update(now.readable().findable(now.today())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    indexing.execute(this::letGo);
    indexing.shutdown();
  }

  private void letGo() {
    newestFirst.forEach(Snapshot::close);
    try {
      index.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
