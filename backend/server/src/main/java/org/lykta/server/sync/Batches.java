package org.lykta.server.sync;

import java.util.List;
import java.util.SortedSet;
import org.lykta.domain.sync.Have;
import org.lykta.domain.sync.Kept;
import org.lykta.server.edition.Served;
import org.lykta.server.edition.Workbench;
import org.lykta.server.settings.Settings;
import org.lykta.server.web.Answer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What phones are sent, as bytes: the same are made once, for all who lack the same. */
@Component
class Batches implements DisposableBean {

  private static final int THREADS = 2;

  /** For each thread: a wave of phones is answered, however late. */
  private static final int MOST_WAITING = 1000;

  private final Copies copies;
  private final boolean examples;
  private final JsonMapper json;

  /** Threads of their own: a wave of phones holds up neither publishing nor readers. */
  private final Workbench bench =
      new Workbench("lykta-sync", THREADS, MOST_WAITING, "Många hämtar texter just nu.");

  Batches(Copies copies, Settings settings, JsonMapper json) {
    this.copies = copies;
    this.examples = settings.examples();
    this.json = json;
  }

  /** All of {@code packs}. */
  Mono<Answer> everything(Served served, SortedSet<String> packs) {
    return bench.once(
        served, List.of(packs), () -> answer(copies.everything(served, examples, packs)));
  }

  /**
   * What a phone lacks of {@code packs}.
   *
   * @param then what is remembered of the edition it has
   */
  Mono<Answer> since(Have have, Kept then, Served served, SortedSet<String> packs) {
    return bench
        .once(
            served,
            // not its number: one edition may be known by several
            List.of(have.edition(), have.day(), have.packs(), packs),
            () -> answer(copies.since(have, then, served, packs)))
        .flatMap(
            unnumbered ->
                bench.each(
                    () -> Answer.json(SyncAnswer.from(have.number(), unnumbered.plain().sent()))));
  }

  /** For a phone that has more than this node. */
  Answer nothing(Have have) {
    return answer(SyncAnswer.nothing(have));
  }

  private Answer answer(SyncAnswer answer) {
    return Answer.json(json.writeValueAsBytes(answer));
  }

  @Override
  public void destroy() {
    bench.close();
  }
}
