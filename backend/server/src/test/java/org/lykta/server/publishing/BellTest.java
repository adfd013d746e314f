package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BellTest {

  private final Bell bell = new Bell();

  @Test
  void whoeverListensHearsIt() {
    var heard = bell.rung().toFuture();
    assertThat(heard).isNotDone();

    bell.ring();

    assertThat(heard).isDone();
  }

  @Test
  void itIsHeardAlsoByWhoeverListensLater() {
    bell.ring();
    bell.ring();

    assertThat(bell.rung().toFuture()).isDone();
  }

  @Test
  void manyRingsAreOneAndItRingsAgain() {
    bell.ring();
    bell.ring();
    bell.still();

    var heard = bell.rung().toFuture();
    assertThat(heard).isNotDone();
    bell.ring();
    assertThat(heard).isDone();
  }
}
