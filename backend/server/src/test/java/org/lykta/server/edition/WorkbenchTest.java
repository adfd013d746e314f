package org.lykta.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lykta.server.web.Answer;
import org.lykta.server.web.ApiProblem;

/** One thread, and one who may wait. */
class WorkbenchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Workbench bench = new Workbench("bench", 1, 1, "Många vill något.");
  private final Served served = ServedMother.served(1, "ord");
  private final CompletableFuture<Answer> slow = new CompletableFuture<>();
  private final CompletableFuture<String> begun = new CompletableFuture<>();
  private final AtomicInteger made = new AtomicInteger();

  @AfterEach
  void stop() {
    slow.complete(answer("klart"));
    bench.close();
  }

  @Test
  void whoAsksForTheSameSharesItAndNobodyIsHeldUp() {
    CompletableFuture<Answer> first = asked("stort");
    CompletableFuture<Answer> second = asked("stort");

    // asking returned while nothing is ready: no lock is held by the one who makes it
    assertThat(first).isNotDone();
    assertThat(second).isNotDone();
    slow.complete(answer("klart"));

    assertThat(first).succeedsWithin(PATIENCE).isSameAs(slow.join());
    assertThat(second).succeedsWithin(PATIENCE).isSameAs(slow.join());
    assertThat(asked("stort")).succeedsWithin(PATIENCE).isSameAs(slow.join());
    assertThat(made).hasValue(1);
  }

  @Test
  void whoGoesAwayDoesNotTakeItFromOthers() {
    CompletableFuture<Answer> first = asked("stort");
    CompletableFuture<Answer> second = asked("stort");

    first.cancel(true);
    slow.complete(answer("klart"));

    assertThat(second).succeedsWithin(PATIENCE).isSameAs(slow.join());
  }

  @Test
  void whoComesWhenTooManyWaitIsToldWhenToComeBack() {
    CompletableFuture<Answer> busy = asked("ett");
    assertThat(begun).succeedsWithin(PATIENCE);
    List<CompletableFuture<Answer>> waiting = List.of(busy, asked("två"));

    assertThat(asked("tre"))
        .failsWithin(PATIENCE)
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(ApiProblem.class)
        .withMessageContaining("Många vill något. Försök igen om 10 sekunder.");
    assertThat(bench.each(() -> answer("mitt eget")).toFuture())
        .failsWithin(PATIENCE)
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(ApiProblem.class);
    slow.complete(answer("klart"));
    assertThat(waiting).allSatisfy(one -> assertThat(one).succeedsWithin(PATIENCE));
  }

  private CompletableFuture<Answer> asked(String what) {
    return bench
        .once(
            served,
            List.of(what),
            () -> {
              made.incrementAndGet();
              begun.complete("ett");
              return slow.join();
            })
        .toFuture();
  }

  private static Answer answer(String text) {
    return Answer.json(text.getBytes(StandardCharsets.UTF_8));
  }
}
