package org.lykta.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Kept;
import org.lykta.server.edition.ServedMother;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class RememberedEditionsTest {

  private static final Kept KEPT = new Kept(Manifest.EMPTY, new TreeMap<>());
  private static final String WARNING = "Phones with older editions are sent everything";

  private final List<String> looks = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();
  private Mono<Kept> database = Mono.empty();

  private final RememberedEditions editions =
      new RememberedEditions(
          edition -> {
            looks.add(edition);
            return database;
          },
          file -> Optional.empty(),
          nanos::get);

  @Test
  void whatWasServedJustBeforeIsNotLookedUp() {
    var before = ServedMother.served(1, "ett");
    var now = ServedMother.served(2, "två");
    editions.serving(before);
    editions.serving(now);

    assertThat(editions.of(before.edition().id()).block())
        .isEqualTo(
            Kept.of(
                before.edition().manifest(), before.edition().library(), file -> Optional.empty()));
    assertThat(editions.of(now.edition().id()).block()).isNotNull();
    assertThat(looks).isEmpty();
  }

  @Test
  void anotherDayOfTheSameEditionTakesNobodysPlace() {
    var before = ServedMother.served(1, "ett");
    editions.serving(before);
    for (int day = 0; day < 9; day++) {
      editions.serving(ServedMother.served(2, "två"));
    }

    assertThat(editions.of(before.edition().id()).block()).isNotNull();
    assertThat(looks).isEmpty();
  }

  @Test
  void howeverManyAskAtOnceTheDatabaseIsAskedOnce() {
    Sinks.One<Kept> answer = Sinks.one();
    database = answer.asMono();

    var first = editions.of("gammal").toFuture();
    var second = editions.of("gammal").toFuture();
    first.cancel(true);
    answer.tryEmitValue(KEPT).orThrow();

    assertThat(second).isCompletedWithValue(KEPT);
    assertThat(editions.of("gammal").block()).isSameAs(KEPT);
    assertThat(looks).containsExactly("gammal");
  }

  @Test
  void anUnknownNameIsLookedUpOnceAMinute() {
    assertThat(editions.of("påhittad").block()).isNull();
    assertThat(editions.of("påhittad").block()).isNull();
    assertThat(looks).hasSize(1);

    database = Mono.just(KEPT);
    nanos.addAndGet(Duration.ofSeconds(61).toNanos());

    assertThat(editions.of("påhittad").block()).isSameAs(KEPT);
    nanos.addAndGet(Duration.ofDays(100).toNanos());
    assertThat(editions.of("påhittad").block()).isSameAs(KEPT);
    assertThat(looks).hasSize(2);
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aDatabaseThatIsAwayIsToldOfOnce(CapturedOutput log) {
    database = Mono.error(new IllegalStateException("away"));
    for (int phone = 0; phone < 5; phone++) {
      assertThat(editions.of("gammal " + phone).block()).isNull();
    }
    database = Mono.just(KEPT);
    assertThat(editions.of("gammal 0").block()).isSameAs(KEPT);

    assertThat(log.getAll()).containsOnlyOnce(WARNING).contains("are sent what has changed again");
    assertThat(log.getAll()).doesNotContain("gammal");
  }
}
