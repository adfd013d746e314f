package org.lykta.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The app, doing everything at once and on one day. */
public class TestLykta extends Lykta {

  /** Nobody listens there: flight mode. */
  static final String NOWHERE = "http://127.0.0.1:1";

  static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");

  private static String server = NOWHERE;

  public static void talksTo(String address) {
    server = address;
  }

  @Override
  protected Executor background() {
    return Runnable::run;
  }

  @Override
  protected Executor network() {
    return Runnable::run;
  }

  @Override
  protected Clock clock() {
    return Clock.fixed(NOW, ZoneId.of("Europe/Stockholm"));
  }

  @Override
  protected Supplier<String> serverAddress() {
    return () -> server;
  }
}
