package org.lykta.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.schedule.ScheduleMother.schedule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultTest {

  private static Optional<Fault> last(String... sentences) {
    Schedule schedule = schedule(sentences);
    List<Part> parts = schedule.parts();
    return schedule.fault(parts.get(parts.size() - 1));
  }

  @Test
  void aDayThatIsNoneCannotBeCancelledAndTheNearestIsNamed() {
    assertThat(last("varje torsdag 18-19", "inställt 2026-02-03"))
        .contains(
            new Fault("Ingen träff är planerad till 2026-02-03.", "Den närmaste är 2026-02-05."));
  }

  @Test
  void aDayThatIsNoneCannotBeMoved() {
    assertThat(last("varje torsdag 18-19", "flyttat 2026-02-03 till 2026-02-04 18:00")).isPresent();
  }

  @Test
  void aDayWithTwoTimesCannotBeMovedInOneSentence() {
    assertThat(last("varje måndag 9-12 och 13-16", "flyttat 2026-02-02 till 2026-02-03 9:00"))
        .isPresent();
  }

  @Test
  void aMoveMustMoveSomething() {
    assertThat(last("varje torsdag 18-19", "flyttat 2026-02-05 till 2026-02-05 18:00")).isPresent();
    assertThat(last("varje torsdag 18-19", "flyttat 2026-02-05 till 2026-02-05 19:00")).isEmpty();
    assertThat(last("varje torsdag 18-19", "flyttat 2026-02-05 till 2026-02-05 18-20")).isEmpty();
    assertThat(last("varje torsdag 18-19", "flyttat 2026-02-05 till 2026-02-05 18:00, Parken"))
        .isEmpty();
  }

  @Test
  void everySecondWeekMustBeginOnItsWeekday() {
    assertThat(last("varannan onsdag 10-12 från 2026-01-15"))
        .map(Fault::what)
        .contains("2026-01-15 är en torsdag.");
    assertThat(last("varannan onsdag 10-12 från 2026-01-14")).isEmpty();
  }

  @Test
  void whatEndsBeforeItBeginsIsTold() {
    assertThat(last("varje onsdag 10-12 från 2026-05-06 till 2026-04-01")).isPresent();
    assertThat(last("varje onsdag 10-12", "paus 2026-05-06 till 2026-04-01")).isPresent();
  }

  @Test
  void aMeetingOnSundaysThatIsNotOnRedDaysIsNever() {
    assertThat(last("varje söndag 10-12", "inte röda dagar")).isPresent();
    assertThat(last("varje lördag och söndag 10-12", "inte röda dagar")).isEmpty();
  }

  @Test
  void whatIsRightIsNotTold() {
    assertThat(last("varje torsdag 18-19", "inställt 2026-02-05 (sjukdom)")).isEmpty();
    assertThat(last("varje torsdag 18-19", "flyttat 2026-02-05 till 2026-02-06 18:00")).isEmpty();
    assertThat(last("varje torsdag 18-19", "paus 2026-02-05 till 2026-02-06")).isEmpty();
  }
}
