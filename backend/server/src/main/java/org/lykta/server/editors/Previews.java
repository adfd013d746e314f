package org.lykta.server.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.git.GitContent;
import org.lykta.server.settings.ContentPlace;
import org.lykta.server.settings.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Branches as editors see them before they are published: at most three at a time, the one that was
 * looked at longest ago makes room.
 */
@Component
class Previews implements DisposableBean, Preview.Looks {

  static final int MOST = 3;
  static final Duration IDLE = Duration.ofHours(1);

  /** Fetches that wait for each thread; whoever comes then is asked to come again. */
  private static final int MOST_WAITING = 30;

  private final ContentPlace content;
  private final Path folder;
  private final List<DocumentReader> readers;
  private final Clock clock;

  private final AtomicLong copies = new AtomicLong();

  /** Threads of their own: a branch that comes slowly holds up neither publishing nor readers. */
  private final Scheduler fetching =
      Schedulers.newBoundedElastic(MOST, MOST_WAITING, "lykta-preview", 60, true);

  /** By branch, the one looked at longest ago in front. */
  private final Map<String, Preview> open = new LinkedHashMap<>(MOST + 1, 1, true);

  /** By branch, those that are fetched for the first time: however many ask, each once. */
  private final Map<String, Preview> opening = new HashMap<>();

  Previews(Settings settings, List<DocumentReader> readers, Clock clock) {
    this.content = settings.content();
    this.folder = settings.data().resolve("previews");
    this.readers = readers;
    this.clock = clock;
  }

  /** Whether there are branches at all: a folder has none. */
  boolean arePossible() {
    return content instanceof ContentPlace.Git;
  }

  /**
   * The newest commit of a branch.
   *
   * @return an {@link java.io.IOException} error when it cannot be reached
   */
  Mono<Shown> of(String branch) {
    // making one touches the disk: never on a reader's thread
    return arePossible()
        ? Mono.defer(() -> preview(branch).shown()).subscribeOn(Schedulers.boundedElastic())
        : Mono.empty();
  }

  private synchronized Preview preview(String branch) {
    Preview known = open.get(branch);
    return known == null ? opening.computeIfAbsent(branch, this::made) : known;
  }

  private Preview made(String branch) {
    ContentPlace.Git git = (ContentPlace.Git) content;
    Path copy = folder.resolve(String.valueOf(copies.incrementAndGet()));
    var source =
        new GitContent(new ContentPlace.Git(git.address(), branch, git.folder()), copy, clock);
    return new Preview(branch, source, copy, readers, clock, this, fetching);
  }

  @Override
  public void succeeded(Preview preview) {
    List<Preview> ended = new ArrayList<>();
    synchronized (this) {
      if (opening.remove(preview.branch(), preview)) {
        Iterator<Preview> eldest = open.values().iterator();
        while (open.size() >= MOST) {
          ended.add(eldest.next());
          eldest.remove();
        }
        open.put(preview.branch(), preview);
      }
    }
    // outside: closing waits for a fetch under way, and nobody is to wait for that here
    ended.forEach(Preview::close);
  }

  /** A branch that is not there takes nobody's place. */
  @Override
  public void failed(Preview preview) {
    boolean never;
    synchronized (this) {
      never = opening.remove(preview.branch(), preview);
    }
    if (never) {
      preview.close();
    }
  }

  /**
   * Ends those that nobody has looked at for a while: nothing that was taken back lingers in one.
   */
  void endIdle() {
    Instant since = clock.instant().minus(IDLE);
    List<Preview> idle;
    synchronized (this) {
      idle = open.values().stream().filter(one -> one.lookedAt().isBefore(since)).toList();
      open.values().removeAll(idle);
    }
    idle.forEach(Preview::close);
  }

  /** What an earlier run left. */
  void clear() {
    try {
      if (Files.exists(folder)) {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }

  @Override
  public void destroy() {
    endAll();
    fetching.dispose();
  }

  void endAll() {
    List<Preview> all;
    synchronized (this) {
      all = Stream.concat(open.values().stream(), opening.values().stream()).toList();
      open.clear();
      opening.clear();
    }
    all.forEach(Preview::close);
  }
}
