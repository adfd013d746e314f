package org.lykta.server.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

  private final Months months = Months.on(LocalDate.of(2026, 12, 31));

  @Test
  void oneBackAndTwelveAhead() {
    assertThat(months.read("2026-11")).contains(YearMonth.of(2026, 11));
    assertThat(months.read("2027-12")).contains(YearMonth.of(2027, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10", "2028-01", "2027-13", "2027-1", "27-01", "december", "", "９"})
  void nothingElseIsAMonth(String written) {
    assertThat(months.read(written)).isEmpty();
  }
}
