package org.lykta.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Library;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.MovableClock;
import org.lykta.server.web.Answer;

class AnswerMemoryTest {

  private static final int BYTES = 50_000;
  private static final int REQUESTS = 5_000;

  private final AnswerMemory memory =
      new AnswerMemory(
          Served.on(
              new Edition("id", 1, null, Instant.EPOCH, Vocabulary.EMPTY, new Library(List.of())),
              false,
              new MovableClock("2026-02-03T10:15:30Z")));

  @Test
  void whatIsRememberedIsGivenBack() {
    Answer answer = answer(1);
    memory.remember(asked(1), answer);

    assertThat(memory.asked(asked(1))).isSameAs(answer);
    assertThat(memory.outcome("same", outcome -> answer)).isSameAs(answer);
    assertThat(memory.outcome("same", outcome -> answer(2))).isSameAs(answer);
  }

  @Test
  void endlesslyVariedRequestsDoNotFillTheHeap() {
    IntStream.range(0, REQUESTS).forEach(n -> memory.remember(asked(n), answer(n)));

    long kept = IntStream.range(0, REQUESTS).filter(n -> memory.asked(asked(n)) != null).count();
    assertThat(kept * BYTES).isPositive().isLessThanOrEqualTo(24L << 20);
  }

  private static AnswerMemory.Asked asked(int n) {
    return new AnswerMemory.Asked("/api/v1/guides?n=" + n, "sv", "");
  }

  private static Answer answer(int n) {
    return Answer.json(("x".repeat(BYTES) + n).getBytes(StandardCharsets.UTF_8));
  }
}
