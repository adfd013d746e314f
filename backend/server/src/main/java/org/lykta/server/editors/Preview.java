package org.lykta.server.editors;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lykta.domain.edition.Edition;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.Pace;
import org.lykta.server.content.Reading;
import org.lykta.server.edition.Served;
import org.lykta.server.git.GitContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** One branch, read again when somebody looks and it was not read just now. */
final class Preview {

  private static final Logger LOG = LoggerFactory.getLogger(Preview.class);
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final String branch;
  private final GitContent source;
  private final Path copy;
  private final ContentReader reader;
  private final Clock clock;
  private final Mono<Shown> shown;
  private volatile Instant lookedAt;
  private boolean closed;

  /** Is told of each look at the branch, also when whoever asked has gone. */
  interface Looks {
    void succeeded(Preview preview);

    void failed(Preview preview);
  }

  Preview(
      String branch,
      GitContent source,
      Path copy,
      List<DocumentReader> readers,
      Clock clock,
      Looks looks,
      Scheduler fetching) {
    this.branch = branch;
    this.source = source;
    this.copy = copy;
    this.clock = clock;
    this.lookedAt = clock.instant();
    this.reader = new ContentReader(readers);
    this.shown =
        Mono.fromCallable(this::read)
            .doOnNext(shown -> looks.succeeded(this))
            .doOnError(away -> looks.failed(this))
            .subscribeOn(fetching)
            .cache(read -> FRESH, failure -> Duration.ZERO, () -> Duration.ZERO);
  }

  Mono<Shown> shown() {
    lookedAt = clock.instant();
    return shown;
  }

  String branch() {
    return branch;
  }

  Instant lookedAt() {
    return lookedAt;
  }

  private synchronized Shown read() throws IOException {
    if (closed) {
      throw new IOException("the preview has made room for another");
    }
    Version version = source.read();
    Reading reading = reader.read(version.sources(), LocalDate.now(clock), Pace.BESIDE_READERS);
    String commit = Objects.requireNonNull(version.commit());
    var edition =
        new Edition(
            reading.manifest().id(),
            reading.manifest(),
            1,
            commit,
            clock.instant(),
            reading.vocabulary(),
            reading.library(),
            reading.redirects());
    return new Shown(branch, commit, Served.ahead(edition, clock), reading.problems());
  }

  /** Forgets it all: it can be fetched again. Waits for a fetch under way. */
  synchronized void close() {
    closed = true;
    source.close();
    try {
      FileSystemUtils.deleteRecursively(copy);
    } catch (IOException stuck) {
      LOG.warn("A preview could not be removed: {}", stuck.toString());
    }
  }
}
