package org.lykta.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

  private volatile Instant now;

  public MovableClock(String now) {
    this.now = Instant.parse(now);
  }

  /** A clock that stands at this moment. */
  public static MovableClock now() {
    return new MovableClock(Instant.now().toString());
  }

  public void move(Duration by) {
    now = now.plus(by);
  }

  public void moveTo(String later) {
    now = Instant.parse(later);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Stockholm");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("nobody asks for a zone");
  }
}
