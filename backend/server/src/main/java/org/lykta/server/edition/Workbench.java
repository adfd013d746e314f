package org.lykta.server.edition;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lykta.server.web.Answer;
import org.lykta.server.web.ApiProblem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Makes large answers on a few threads of its own: each once, however many ask for it meanwhile,
 * and keeps what it made while its edition is served.
 */
public final class Workbench {

  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final long BYTES_KEPT = 16L << 20;
  private static final int ENTRY = 200;
  private static final int IDLE_SECONDS = 60;

  /** The answers of one edition on one day. */
  private record Shelf(Served served, AsyncCache<List<?>, Answer> made) {

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

  private final Scheduler threads;
  private final String full;
  private volatile @Nullable Shelf shelf;

  /**
   * An empty one.
   *
   * @param waiting how many may wait for each thread
   * @param full what whoever comes then is told: why, before when to try again
   */
  public Workbench(String name, int threads, int waiting, String full) {
    this.threads = Schedulers.newBoundedElastic(threads, waiting, name, IDLE_SECONDS, true);
    this.full = full;
  }

  /**
   * An answer that takes long to make. When too many others wait, an {@link ApiProblem} of 503 that
   * says when to try again.
   *
   * @param served what it is made from
   * @param what everything it depends on besides; compared with equals
   */
  public Mono<Answer> once(Served served, List<?> what, Supplier<Answer> make) {
    // others may wait for the same: whoever goes away does not end it
    return Mono.fromFuture(
            () ->
                shelf(served)
                    .made()
                    .get(
                        what, (key, own) -> CompletableFuture.supplyAsync(make, threads::schedule)),
            true)
        .onErrorMap(RejectedExecutionException.class, this::busy);
  }

  /** What is made for one alone, and not kept. */
  public Mono<Answer> each(Supplier<Answer> make) {
    return Mono.fromSupplier(make)
        .subscribeOn(threads)
        .onErrorMap(RejectedExecutionException.class, this::busy);
  }

  private ApiProblem busy(RejectedExecutionException tooMany) {
    return ApiProblem.busy(
        "%s Försök igen om %d sekunder.".formatted(full, WAIT.toSeconds()), WAIT);
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

  public void close() {
    threads.dispose();
  }
}
