package org.lykta.server.print;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lykta.server.edition.Served;
import org.lykta.server.web.Answer;
import org.lykta.server.web.ApiProblem;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Prints one booklet at a time and keeps what it printed while its edition is served. Readers who
 * ask for the same booklet share one printing.
 */
@Component
public final class Press implements DisposableBean {

  static final int MOST_WAITING = 8;

  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final long BYTES_KEPT = 16L << 20;
  private static final int ENTRY = 200;
  private static final int IDLE_SECONDS = 60;

  /** The booklets of one edition on one day. */
  private record Shelf(Served served, AsyncCache<List<?>, Answer> printed) {

    static Shelf of(Served served) {
      return new Shelf(
          served,
          Caffeine.newBuilder()
              .maximumWeight(BYTES_KEPT)
              .weigher((List<?> what, Answer answer) -> ENTRY + answer.weight())
              .executor(Runnable::run)
              .buildAsync());
    }
  }

  private final Typesetter typesetter;
  // one at a time bounds the memory: a booklet in the making is many times its bytes
  private final Scheduler thread =
      Schedulers.newBoundedElastic(1, MOST_WAITING, "print", IDLE_SECONDS, true);
  private volatile @Nullable Shelf shelf;

  Press() throws IOException {
    typesetter = new Typesetter();
  }

  /**
   * A booklet as PDF. When too many others wait, an {@link ApiProblem} of 503 that says when to try
   * again.
   *
   * @param served what {@code booklet} is made from
   * @param what everything the booklet depends on besides; compared with equals
   * @param booklet asked at most once, on the press's own thread
   */
  public Mono<Answer> print(Served served, List<?> what, PageSize size, Supplier<Booklet> booklet) {
    return Mono.defer(
            () ->
                Mono.fromFuture(
                    shelf(served)
                        .printed()
                        .get(
                            List.of(what, size),
                            (key, own) ->
                                CompletableFuture.supplyAsync(
                                    () -> set(booklet.get(), size), thread::schedule)),
                    // others may wait for the same booklet
                    true))
        .onErrorMap(
            RejectedExecutionException.class,
            full ->
                ApiProblem.busy(
                    "Många skriver ut just nu. Försök igen om %d sekunder."
                        .formatted(WAIT.toSeconds()),
                    WAIT));
  }

  private Answer set(Booklet booklet, PageSize size) {
    try {
      return Answer.asItIs("application/pdf", typesetter.set(booklet, size));
    } catch (IOException unprintable) {
      throw new UncheckedIOException(unprintable);
    }
  }

  @SuppressWarnings("ReferenceEquality") // as for prepared answers: comparing texts takes too long
  private Shelf shelf(Served served) {
    Shelf now = shelf;
    if (now == null || now.served() != served) {
      now = Shelf.of(served);
      shelf = now;
    }
    return now;
  }

  @Override
  public void destroy() {
    thread.dispose();
  }
}
