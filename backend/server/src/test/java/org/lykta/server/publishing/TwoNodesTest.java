package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Effort;
import org.lykta.server.RunningLykta;
import org.lykta.server.database.DatabaseProcess;
import org.lykta.server.edition.Overtaken;

/** Two nodes publish the same commits into one database, as fast as they can, and are read. */
class TwoNodesTest {

  private static final long BETWEEN_COMMITS = 200_000_000;

  @TempDir Path folder = Path.of("");
  private final Map<String, Integer> numberOfEdition = new ConcurrentHashMap<>();
  private volatile boolean over;

  @Test
  void noAnswerIsTornAndNoneGoesBackAndBothEndOnTheNewest() throws Exception {
    try (var pages = new CountedPages(folder.resolve("editors"));
        var database = DatabaseProcess.start(folder.resolve("database"));
        var one = start("one", pages, database);
        var other = start("other", pages, database)) {
      List<Witness> witnesses = commitWhileNodesPublish(pages, List.of(one, other));

      assertThat(witnesses).allSatisfy(each -> assertThat(each.looks()).isGreaterThan(10));
      for (RunningLykta node : List.of(one, other)) {
        node.until(
            CountedPages.ADDRESSES.get(0), page -> CountedPages.number(page) == pages.newest());
      }
      assertThat(numberOfEdition).as("editions seen").hasSizeGreaterThan(Effort.of(60));
    }
  }

  private RunningLykta start(String name, CountedPages pages, DatabaseProcess database) {
    return RunningLykta.start(
        folder,
        folder.resolve(name),
        "LYKTA_CONTENT",
        pages.place(),
        "LYKTA_MONGODB_URI",
        database.address());
  }

  private List<Witness> commitWhileNodesPublish(CountedPages pages, List<RunningLykta> nodes)
      throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<?>> work = new ArrayList<>();
    List<Witness> witnesses = new ArrayList<>();
    for (RunningLykta node : nodes) {
      for (int n = 0; n < 2; n++) {
        var witness = new Witness(numberOfEdition);
        witnesses.add(witness);
        work.add(threads.submit(() -> untilOver(() -> witness.look(node::json))));
        work.add(threads.submit(() -> untilOver(() -> publish(node))));
      }
    }
    commit(pages);
    over = true;
    for (Future<?> each : work) {
      end(each);
    }
    threads.shutdown();
    return witnesses;
  }

  private static void end(Future<?> work) throws Exception {
    try {
      work.get(60, TimeUnit.SECONDS);
    } catch (TimeoutException stuck) {
      throw new AssertionError(RunningLykta.whatEveryThreadDoes(), stuck);
    }
  }

  private static void commit(CountedPages pages) throws InterruptedException {
    int seconds = Math.max(6, Effort.of(60));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (long next = System.nanoTime(); next < end; next += BETWEEN_COMMITS) {
      TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
      pages.commit();
    }
  }

  private void untilOver(Runnable work) {
    while (!over) {
      work.run();
    }
  }

  private static void publish(RunningLykta node) {
    try {
      node.bean("publisher", Publisher.class).publish().block();
    } catch (RuntimeException failure) {
      // the other node was faster eleven times: the next beat tries again
      assertThat(failure).hasCauseInstanceOf(Overtaken.class);
    }
  }
}
