package org.lykta.server.publishing;

import java.time.Instant;
import java.util.List;
import org.lykta.domain.content.Problem;
import org.lykta.server.edition.Pointer;
import org.lykta.server.publishing.Attempt.Files;
import org.lykta.server.publishing.Attempt.Verdict;

/** Attempts to publish. */
final class AttemptMother {

  static final Pointer PUBLISHED = new Pointer("e".repeat(64), 1, null, Instant.EPOCH);

  private static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");

  private AttemptMother() {}

  /** The later the higher its number is. */
  static Attempt rejected(int number) {
    return new Attempt(
        commit(number),
        "c".repeat(64),
        LATER.plusSeconds(number),
        12,
        Verdict.REJECTED,
        null,
        Files.NONE,
        Files.NONE,
        Files.NONE,
        1,
        0,
        List.of(Problem.error("stories/s.md", 2, "title saknas.", "Lägg till en rad.")));
  }

  static String commit(int number) {
    return "%040x".formatted(number);
  }
}
