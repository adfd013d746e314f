package org.lykta.server.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.lykta.server.edition.Beat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes again when a file of the content folder changes. Looks rather than listens: that also
 * works on network drives, and an editor's half-saved file is seen whole at the next look.
 */
class FolderWatch extends Beat {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** What tells whether a file is as before. */
  private record Mark(long size, FileTime changed) {}

  private final Path folder;
  private final Publisher publisher;

  private Map<Path, Mark> seen = Map.of();

  FolderWatch(Path folder, Publisher publisher) {
    this.folder = folder;
    this.publisher = publisher;
  }

  @Override
  protected Flux<?> beats() {
    seen = Files.isDirectory(folder) ? look() : Map.of();
    return Mono.delay(PAUSE).then(Mono.defer(this::once)).repeat();
  }

  private Mono<Outcome> once() {
    return Mono.fromCallable(this::look)
        .subscribeOn(Schedulers.boundedElastic())
        .filter(now -> !now.equals(seen))
        .flatMap(now -> publisher.publish().doOnSuccess(done -> seen = now))
        .onErrorResume(
            failure -> {
              LOG.warn(
                  "The content could not be published now; trying again: {}", failure.toString());
              return Mono.empty();
            });
  }

  private Map<Path, Mark> look() {
    Map<Path, Mark> now = new HashMap<>();
    try {
      Files.walkFileTree(
          folder.toRealPath(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
              return within.getFileName().toString().startsWith(".")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              now.put(file, new Mark(attributes.size(), attributes.lastModifiedTime()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure)
                throws IOException {
              if (failure instanceof NoSuchFileException && !file.equals(folder)) {
                return FileVisitResult.CONTINUE; // removed while we looked
              }
              throw failure;
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return now;
  }

  @Override
  public int getPhase() {
    // the first look comes before the first edition, so that nothing changes in between unseen
    return FirstEdition.PHASE - 1;
  }
}
