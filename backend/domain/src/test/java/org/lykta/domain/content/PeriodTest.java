package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 2, 27);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 2);

  @Test
  void theFirstAndTheLastDayBelongToThePeriod() {
    Period period = new Period(FIRST, LAST);

    assertThat(period.contains(FIRST)).isTrue();
    assertThat(period.contains(LAST)).isTrue();
  }

  @Test
  void theDaysAroundDoNotBelongToThePeriod() {
    Period period = new Period(FIRST, LAST);

    assertThat(period.contains(FIRST.minusDays(1))).isFalse();
    assertThat(period.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void aPeriodMayBeOneDay() {
    assertThat(new Period(FIRST, FIRST).contains(FIRST)).isTrue();
  }

  @Test
  void aPeriodWithoutBeginningOrEndIsOpenThatWay() {
    assertThat(new Period(null, LAST).contains(LocalDate.MIN)).isTrue();
    assertThat(new Period(null, LAST).contains(LAST.plusDays(1))).isFalse();
    assertThat(new Period(FIRST, null).contains(LocalDate.MAX)).isTrue();
    assertThat(new Period(FIRST, null).contains(FIRST.minusDays(1))).isFalse();
    assertThat(Period.ALWAYS.contains(FIRST)).isTrue();
  }
}
