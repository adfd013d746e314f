package org.lykta.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

  @Test
  void aQuarterOfAMeridianIsTenThousandKilometres() {
    // the metre was made so that it should be; the earth is a little larger
    assertThat(new Position(0, 0).distanceTo(new Position(90, 0))).isCloseTo(10_007.6, within(0.5));
  }

  @Test
  void theOtherSideOfTheEarthIsFoundWithoutError() {
    assertThat(new Position(55.43, 13.82).distanceTo(new Position(-55.43, -166.18)))
        .isCloseTo(20_015, within(1.0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "55.43",
        "55,43, 13,82",
        "55.43;13.82",
        "91, 0",
        "0, 181",
        "NaN, 0",
        "1e1, 2",
        "a, b"
      })
  void whatIsNoPositionIsNotRead(String written) {
    assertThat(Position.read(written)).isEmpty();
  }

  @Test
  void nowhereIsNoPosition() {
    assertThatThrownBy(() -> new Position(Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
