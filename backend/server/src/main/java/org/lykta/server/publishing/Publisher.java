package org.lykta.server.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.ContentSource;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.content.Pace;
import org.lykta.server.content.Reading;
import org.lykta.server.content.Sources;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Editions;
import org.lykta.server.edition.Live;
import org.lykta.server.edition.Overtaken;
import org.lykta.server.edition.Pointer;
import org.lykta.server.edition.Publication;
import org.lykta.server.publishing.Outcome.Published;
import org.lykta.server.publishing.Outcome.Rejected;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Content becomes an edition: read the files, check all of it, publish it whole or not at all. */
@Component
public class Publisher {

  private static final int TRIES = 10;

  /** Changed files that take so long to read that what is taken back goes before them. */
  private static final int LARGE = 200;

  private final ContentSource source;
  private final ContentReader reader;
  private final Editions editions;
  private final CurrentEdition current;
  private final Attempts attempts;
  private final Clock clock;
  private volatile @Nullable Known known;

  /** A commit whose outcome is known, and the number of the edition it was tried upon. */
  private record Known(@Nullable String commit, long upon) {

    /** An emptied database counts from below: then the same commit is news again. */
    boolean covers(Version version, Pointer before) {
      return version.commit() != null && version.commit().equals(commit) && before.number() >= upon;
    }
  }

  Publisher(
      ContentSource source,
      ContentReader reader,
      Editions editions,
      CurrentEdition current,
      Attempts attempts,
      Clock clock) {
    this.source = source;
    this.reader = reader;
    this.editions = editions;
    this.current = current;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Publishes the content as it is now; empty when it is a commit whose outcome is known already.
   * An error means that it could not be read or stored, not that it is wrong.
   */
  public Mono<Outcome> publish() {
    // the pointer is read before the content: whoever was overtaken reads a newer content, so that
    // no node ever puts an older commit after a newer one
    return Mono.defer(() -> editions.pointer().flatMap(before -> attempt(before, clock.instant())))
        .retryWhen(Retry.max(TRIES).filter(Overtaken.class::isInstance));
  }

  private Mono<Outcome> attempt(Pointer before, Instant began) {
    return Mono.fromCallable(source::read)
        .subscribeOn(Schedulers.boundedElastic())
        .filter(version -> !isKnown(version, before))
        .flatMap(version -> attempt(before, began, version));
  }

  private boolean isKnown(Version version, Pointer before) {
    Known last = known;
    return last != null && last.covers(version, before);
  }

  private Mono<Outcome> attempt(Pointer before, Instant began, Version version) {
    return withdrawnFirst(before, version.sources())
        .flatMap(
            first ->
                first.isPresent()
                    // the rest begins anew with what is current now
                    ? Mono.error(new Overtaken())
                    : whole(before, began, version));
  }

  /** Nobody waits for a large version to be read before what it takes back is gone. */
  private Mono<Optional<Publication>> withdrawnFirst(Pointer before, Sources sources) {
    Live live = editions.served();
    Map<String, String> then = live.texts();
    long others =
        sources.texts().entrySet().stream()
            .filter(file -> !file.getValue().equals(then.get(file.getKey())))
            .count();
    return others < LARGE || live.number() != before.number()
        ? Mono.just(Optional.empty())
        : withdraw(live, live.inventory().takenBackBy(reader.glance(sources)));
  }

  private Mono<Outcome> whole(Pointer before, Instant began, Version version) {
    Reading reading = read(version.sources());
    return (reading.hasErrors()
            ? withdraw(before, reading)
            : publish(before, reading, version.sources(), version.commit()))
        .doOnNext(outcome -> known = new Known(version.commit(), before.number()))
        .delayUntil(
            outcome -> {
              Instant now = clock.instant();
              return attempts.add(before, Attempt.of(version, reading, outcome, began, now));
            });
  }

  private Mono<Outcome> publish(
      Pointer before, Reading reading, Sources sources, @Nullable String commit) {
    return editions.publish(before, reading, sources.texts(), commit).map(Published::new);
  }

  /** What is wrong elsewhere must not keep a text before readers that somebody has taken back. */
  private Mono<Outcome> withdraw(Pointer before, Reading reading) {
    return editions
        .live()
        .filter(live -> live.number() == before.number())
        .switchIfEmpty(Mono.error(Overtaken::new))
        .flatMap(live -> withdraw(live, live.inventory().takenBackBy(reading.inventory())))
        .map(withdrawal -> new Rejected(reading.problems(), withdrawal));
  }

  private Mono<Optional<Publication>> withdraw(Live live, Set<String> files) {
    if (files.isEmpty()) {
      return Mono.just(Optional.empty());
    }
    Sources left = live.without(files);
    return editions
        .publish(live.pointer(), read(left), left.texts(), live.commit())
        .map(Optional::of);
  }

  private Reading read(Sources sources) {
    Pace pace = current.isEmpty() ? Pace.FULL : Pace.BESIDE_READERS;
    return reader.read(sources, LocalDate.now(clock), pace);
  }
}
