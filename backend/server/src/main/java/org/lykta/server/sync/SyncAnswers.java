package org.lykta.server.sync;

import java.util.Optional;
import java.util.SortedSet;
import org.lykta.domain.sync.Have;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Chooses what a phone is sent: nothing, what has changed, or everything. */
@Component
class SyncAnswers {

  private final Past past;
  private final Batches batches;
  private final PreparedAnswers answers;

  SyncAnswers(Past past, Batches batches, PreparedAnswers answers) {
    this.past = past;
    this.batches = batches;
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
      // another node has told it more, perhaps that a text was taken back: that must stay
      return Mono.just(answers.made(request, served, false, batches.nothing(have.get())));
    }
    return Mono.justOrEmpty(have)
        .flatMap(
            one -> past.of(one, served).flatMap(then -> batches.since(one, then, served, packs)))
        .map(delta -> answers.made(request, served, true, delta))
        // only what is asked without a base is always answered so
        .switchIfEmpty(
            Mono.defer(() -> batches.everything(served, packs))
                .map(all -> answers.made(request, served, have.isEmpty(), all)));
  }
}
