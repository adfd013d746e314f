package org.lykta.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lykta.domain.sync.Have;
import org.lykta.domain.sync.Kept;
import org.lykta.server.content.ContentReader;
import org.lykta.server.edition.Served;
import org.lykta.server.edition.ServedMother;
import org.lykta.server.settings.Settings;
import tools.jackson.databind.json.JsonMapper;

class BatchesTest {

  private static final SortedSet<String> CORE = new TreeSet<>(List.of(Packs.CORE));

  private final AtomicInteger compared = new AtomicInteger();
  private final Served before = ServedMother.served(4, "ett");
  private final Served now = ServedMother.served(9, "två");
  private final Kept then =
      Kept.of(before.edition().manifest(), before.edition().library(), file -> Optional.empty());

  private final Batches batches =
      new Batches(new Counted(), Settings.from(Map.of()), JsonMapper.shared());

  private final class Counted extends Copies {

    Counted() {
      super(new ContentReader(List.of()), new Items(List.of()));
    }

    @Override
    SyncAnswer since(Have have, Kept kept, Served served, SortedSet<String> packs) {
      compared.incrementAndGet();
      return super.since(have, kept, served, packs);
    }
  }

  @AfterEach
  void stop() {
    batches.destroy();
  }

  @Test
  void editionsAreComparedOnceWhateverNumberAPhoneSays() {
    for (long number = 1; number <= 9; number++) {
      assertThat(since(number, ServedMother.TODAY))
          .startsWith("{\"version\":1,\"from\":%d,\"to\":9,\"next\":\"1.".formatted(number))
          .isEqualTo(
              since(1, ServedMother.TODAY).replace("\"from\":1,", "\"from\":" + number + ","));
    }
    assertThat(compared).hasValue(1);

    since(1, ServedMother.TODAY.minusDays(1));
    assertThat(compared).hasValue(2);
  }

  private String since(long number, LocalDate day) {
    var have =
        new Have(
            SyncAnswer.VERSION, SyncAnswer.SHAPE, number, before.edition().id(), day, false, CORE);
    return new String(
        Objects.requireNonNull(batches.since(have, then, now, CORE).block()).plain().sent(),
        StandardCharsets.UTF_8);
  }
}
