package org.lykta.server.publishing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Edition;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Reading;
import org.lykta.server.content.Sources;
import org.lykta.server.edition.Editions;
import org.lykta.server.publishing.Outcome.Published;
import org.lykta.server.publishing.Outcome.Rejected;
import org.lykta.server.settings.Settings;
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

  private final ContentFolder folder;
  private final ContentReader reader;
  private final Editions editions;
  private final Clock clock;

  Publisher(Settings settings, ContentReader reader, Editions editions, Clock clock) {
    this.folder = new ContentFolder(settings.content());
    this.reader = reader;
    this.editions = editions;
    this.clock = clock;
  }

  private record Checked(Sources sources, Reading reading) {}

  /**
   * Publishes the content as it is now. An error means that it could not be read or stored, not
   * that it is wrong.
   */
  public Mono<Outcome> publish() {
    return Mono.defer(() -> attempt(clock.instant()));
  }

  private Mono<Outcome> attempt(Instant began) {
    return Mono.fromCallable(this::check)
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(
            checked ->
                checked.reading().hasErrors()
                    ? Mono.just(rejected(checked.reading()))
                    : editions
                        .publish(checked.reading(), checked.sources(), null)
                        .map(edition -> published(edition, began)));
  }

  private Checked check() throws IOException {
    Sources sources = folder.read();
    return new Checked(sources, reader.read(sources, LocalDate.now(clock)));
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
