package org.lykta.server.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Edition;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.ContentSource;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.content.Reading;
import org.lykta.server.edition.Editions;
import org.lykta.server.publishing.Outcome.Published;
import org.lykta.server.publishing.Outcome.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Content becomes an edition: read the files, check all of it, publish it whole or not at all. */
@Component
public class Publisher {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final int MOST_LOGGED = 20;

  private final ContentSource source;
  private final ContentReader reader;
  private final Editions editions;
  private final Clock clock;
  private volatile @Nullable String known;

  Publisher(ContentSource source, ContentReader reader, Editions editions, Clock clock) {
    this.source = source;
    this.reader = reader;
    this.editions = editions;
    this.clock = clock;
  }

  private record Checked(Version version, Reading reading) {}

  /**
   * Publishes the content as it is now; empty when it is a commit whose outcome is known already.
   * An error means that it could not be read or stored, not that it is wrong.
   */
  public Mono<Outcome> publish() {
    return Mono.defer(() -> attempt(clock.instant()));
  }

  private Mono<Outcome> attempt(Instant began) {
    return Mono.fromCallable(source::read)
        .subscribeOn(Schedulers.boundedElastic())
        .filter(version -> version.commit() == null || !version.commit().equals(known))
        .map(this::check)
        .flatMap(
            checked ->
                conclude(checked, began).doOnNext(done -> known = checked.version().commit()));
  }

  private Mono<Outcome> conclude(Checked checked, Instant began) {
    Reading reading = checked.reading();
    Version version = checked.version();
    return reading.hasErrors()
        ? Mono.just(rejected(reading))
        : editions
            .publish(reading, version.sources(), version.commit())
            .map(edition -> published(edition, began));
  }

  private Checked check(Version version) {
    return new Checked(version, reader.read(version.sources(), LocalDate.now(clock)));
  }

  private Outcome published(Edition edition, Instant began) {
    LOG.info(
        "Serving edition {} ({}), checked and published in {} ms: {}",
        edition.number(),
        edition.id(),
        Duration.between(began, clock.instant()).toMillis(),
        edition.library().counts());
    return new Published(edition);
  }

  private static Outcome rejected(Reading reading) {
    LOG.warn("The content has errors and was not published:");
    reading.problems().stream()
        .filter(Problem::isError)
        .limit(MOST_LOGGED)
        .forEach(problem -> LOG.warn("{}", problem));
    return new Rejected(reading.problems());
  }
}
