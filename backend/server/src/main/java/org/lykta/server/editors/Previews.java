package org.lykta.server.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.git.GitContent;
import org.lykta.server.settings.ContentPlace;
import org.lykta.server.settings.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Branches as editors see them before they are published: at most three at a time, the one that was
 * looked at longest ago makes room.
 */
@Component
class Previews implements DisposableBean {

  static final int MOST = 3;
  static final Duration IDLE = Duration.ofHours(1);

  private final ContentPlace content;
  private final Path folder;
  private final List<DocumentReader> readers;
  private final Clock clock;

  private final AtomicLong copies = new AtomicLong();

  /** By branch, the one looked at longest ago in front. */
  private final Map<String, Preview> open = new LinkedHashMap<>(MOST + 1, 1, true);

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
    // ending another one waits for its fetch and deletes its files: never on a reader's thread
    return arePossible()
        ? Mono.defer(() -> shown(branch)).subscribeOn(Schedulers.boundedElastic())
        : Mono.empty();
  }

  private Mono<Shown> shown(String branch) {
    Preview known = known(branch);
    if (known != null) {
      return known.shown();
    }
    Preview tried = made(branch);
    return tried
        .shown()
        .doOnNext(shown -> keep(branch, tried))
        // one that is not there takes nobody's place
        .doOnError(away -> tried.close());
  }

  private synchronized @Nullable Preview known(String branch) {
    return open.get(branch);
  }

  private Preview made(String branch) {
    ContentPlace.Git git = (ContentPlace.Git) content;
    Path copy = folder.resolve(String.valueOf(copies.incrementAndGet()));
    var source =
        new GitContent(new ContentPlace.Git(git.address(), branch, git.folder()), copy, clock);
    return new Preview(branch, source, copy, readers, clock);
  }

  private synchronized void keep(String branch, Preview preview) {
    Preview before = open.remove(branch);
    if (before != null && !before.equals(preview)) {
      before.close();
    }
    makeRoom();
    open.put(branch, preview);
  }

  private void makeRoom() {
    Iterator<Preview> eldest = open.values().iterator();
    while (open.size() >= MOST) {
      eldest.next().close();
      eldest.remove();
    }
  }

  /**
   * Ends those that nobody has looked at for a while: nothing that was taken back lingers in one.
   */
  synchronized void endIdle() {
    Instant since = clock.instant().minus(IDLE);
    open.values()
        .removeIf(
            preview -> {
              boolean idle = preview.lookedAt().isBefore(since);
              if (idle) {
                preview.close();
              }
              return idle;
            });
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
  public synchronized void destroy() {
    open.values().forEach(Preview::close);
    open.clear();
  }
}
