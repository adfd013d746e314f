package org.lykta.server.publishing;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Edition;
import org.lykta.server.content.ContentAway;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Editions;
import org.lykta.server.edition.IncompleteEdition;
import org.lykta.server.settings.CannotStart;
import org.lykta.server.settings.ContentPlace;
import org.lykta.server.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Holds the start until there is something to read, so that no reader meets an empty house. Falls
 * back on the stored edition when the content has errors.
 */
@Component
class FirstEdition implements SmartLifecycle {

  /** Before the web server, which begins to listen near the end. */
  static final int PHASE = 0;

  private static final Logger LOG = LoggerFactory.getLogger(FirstEdition.class);
  private static final int MOST_SHOWN = 20;

  private final Publisher publisher;
  private final Editions editions;
  private final CurrentEdition current;
  private final Settings settings;
  private volatile boolean running;

  FirstEdition(Publisher publisher, Editions editions, CurrentEdition current, Settings settings) {
    this.publisher = publisher;
    this.editions = editions;
    this.current = current;
    this.settings = settings;
  }

  @Override
  public void start() {
    // the one place that waits: nothing else has begun
    (settings.content() instanceof ContentPlace.Folder folder ? read(folder) : storedOrFetched())
        .block();
    running = true;
  }

  private Mono<Edition> read(ContentPlace.Folder folder) {
    return Files.isDirectory(folder.path())
        ? published()
        : Mono.error(
            new CannotStart(
                "Innehållsmappen %s finns inte: skriv var den ligger i LYKTA_CONTENT."
                    .formatted(folder)));
  }

  /** What is stored is served at once; what is new in the repository comes when it is there. */
  private Mono<Edition> storedOrFetched() {
    return editions
        .follow()
        .onErrorResume(IncompleteEdition.class, lost -> Mono.empty())
        .switchIfEmpty(Mono.defer(this::published));
  }

  private Mono<Edition> published() {
    return publisher
        .publish()
        .onErrorMap(
            failure ->
                failure instanceof ContentAway away
                    ? new CannotStart(String.valueOf(away.getMessage()), away)
                    : new CannotStart(
                        "Den första utgåvan kunde inte läsas eller sparas: " + failure, failure))
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Published done
                    ? Mono.just(done.publication().edition())
                    : stored(((Outcome.Rejected) outcome).problems()));
  }

  /** The attempt that was rejected has looked for it. */
  private Mono<Edition> stored(List<Problem> problems) {
    if (current.isEmpty()) {
      return Mono.error(new CannotStart(nothingToServe(problems)));
    }
    Edition edition = current.get().edition();
    LOG.warn("Serving the last good edition, {} ({})", edition.number(), edition.id());
    return Mono.just(edition);
  }

  private String nothingToServe(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    return errors.stream()
        .limit(MOST_SHOWN)
        .map(error -> settings.content() + "/" + error)
        .collect(
            Collectors.joining(
                "\n",
                "",
                "\nInnehållet har %d fel och det finns ingen tidigare utgåva att visa: rätta dem och starta igen."
                    .formatted(errors.size())));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
