package org.lykta.server.sync;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.lykta.domain.sync.Have;
import org.lykta.server.edition.Editions;
import org.lykta.server.edition.Live;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.settings.Settings;
import org.lykta.server.sync.Copies.Base;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Chooses what a phone is sent: nothing, what has changed, or everything. */
@Component
class SyncAnswers {

  private final Editions editions;
  private final Past past;
  private final Copies copies;
  private final boolean examples;
  private final PreparedAnswers answers;

  SyncAnswers(
      Editions editions, Past past, Copies copies, Settings settings, PreparedAnswers answers) {
    this.editions = editions;
    this.past = past;
    this.copies = copies;
    this.examples = settings.examples();
    this.answers = answers;
  }

  /**
   * Answers a phone.
   *
   * @param have what it has; empty for nothing, or for what cannot be read
   */
  Mono<ServerResponse> answer(
      ServerRequest request, Served served, SortedSet<String> packs, Optional<Have> have) {
    if (have.filter(one -> past.isAhead(one, served)).isPresent()) {
      return nothing(request, served, have.get());
    }
    Live live = editions.served();
    return Mono.justOrEmpty(have.filter(one -> one.examples() == examples))
        // another edition has come this very moment: whoever asks then is sent everything
        .filter(one -> live.number() == served.edition().number())
        .flatMap(one -> past.base(one, live, served))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(base -> delta(request, served, live, base, packs))
        // only what is asked without a base is always answered so
        .switchIfEmpty(Mono.defer(() -> everything(request, served, packs, have.isEmpty())));
  }

  /** Another node has told it more, perhaps that a text was taken back: that must stay. */
  private Mono<ServerResponse> nothing(ServerRequest request, Served served, Have have) {
    return answers.json(
        request, served, false, List.of("sync", "ahead", have), () -> SyncAnswer.nothing(have));
  }

  private Mono<ServerResponse> delta(
      ServerRequest request, Served served, Live live, Base base, SortedSet<String> packs) {
    return answers.json(
        request,
        served,
        true,
        List.of("sync", packs, base.have()),
        () -> copies.since(base, served, live.manifest(), examples, packs));
  }

  private Mono<ServerResponse> everything(
      ServerRequest request, Served served, SortedSet<String> packs, boolean remember) {
    // a second to make for a large edition: not on an event loop
    return Mono.defer(
            () ->
                answers.json(
                    request,
                    served,
                    remember,
                    List.of("sync", packs),
                    () -> copies.everything(served, examples, packs)))
        .subscribeOn(Schedulers.boundedElastic());
  }
}
