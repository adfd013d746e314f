package org.lykta.server.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Library;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.edition.Served;
import org.lykta.server.web.Answer;
import org.lykta.server.web.ApiProblem;

/** One thread, eight who wait, and what is printed once is kept. */
class PressTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Press press;
  private final AtomicInteger made = new AtomicInteger();

  PressTest() throws IOException {
    press = new Press();
  }

  @AfterEach
  void stop() {
    press.destroy();
  }

  private static Served served() {
    var nothing = new Library(List.of());
    return new Served(
        new Edition("e", 1, null, Instant.EPOCH, Vocabulary.EMPTY, nothing),
        nothing,
        LocalDate.EPOCH,
        Instant.MAX);
  }

  private Booklet make() {
    made.incrementAndGet();
    return BookletMother.of("sv", "Häfte");
  }

  private CompletableFuture<Answer> ask(Served served, int number) {
    return press.print(served, List.of(number), PageSize.ORDINARY, this::make).toFuture();
  }

  @Test
  void theNinthWhoWaitsIsAskedToComeBack()
      throws InterruptedException, ExecutionException, TimeoutException {
    Served served = served();
    var begun = new CountDownLatch(1);
    var mayGoOn = new CountDownLatch(1);
    CompletableFuture<Answer> busy =
        press
            .print(
                served,
                List.of("slow"),
                PageSize.ORDINARY,
                () -> {
                  begun.countDown();
                  waitFor(mayGoOn);
                  return make();
                })
            .toFuture();
    waitFor(begun);
    List<CompletableFuture<Answer>> waiting = new ArrayList<>(List.of(busy));
    for (int number = 1; number <= 8; number++) {
      waiting.add(ask(served, number));
    }

    assertThat(ask(served, 9))
        .failsWithin(PATIENCE)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .asInstanceOf(InstanceOfAssertFactories.type(ApiProblem.class))
        .extracting(Throwable::getMessage)
        .isEqualTo("Många skriver ut just nu. Försök igen om 10 sekunder.");

    mayGoOn.countDown();
    for (CompletableFuture<Answer> answer : waiting) {
      assertThat(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).contentType())
          .isEqualTo("application/pdf");
    }
    // there is room again
    assertThat(ask(served, 9)).succeedsWithin(PATIENCE);
  }

  @Test
  void aBookletIsPrintedOnceForAllWhoAsk() throws Exception {
    Served served = served();

    CompletableFuture<Answer> first = ask(served, 1);
    CompletableFuture<Answer> second = ask(served, 1);

    assertThat(second.get(30, TimeUnit.SECONDS)).isSameAs(first.get(30, TimeUnit.SECONDS));
    assertThat(made).hasValue(1);
  }

  @Test
  void anotherEditionIsPrintedAnew() throws Exception {
    ask(served(), 1).get(30, TimeUnit.SECONDS);
    ask(served(), 1).get(30, TimeUnit.SECONDS);

    assertThat(made).hasValue(2);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
