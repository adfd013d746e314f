package org.lykta.app;

import android.content.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The app, doing everything at once and on a day that goes on only when a test says so. */
public class TestLykta extends Lykta {

  /** Nobody listens there: flight mode. */
  static final String NOWHERE = "http://127.0.0.1:1";

  static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");

  private static String server = NOWHERE;
  private static Instant now = NOW;

  public static void talksTo(String address) {
    server = address;
  }

  /** Time goes by, and nothing else happens. */
  public static void passes(Duration time) {
    now = now.plus(time);
  }

  /** As before the first test. */
  public static void beginsAnew() {
    server = NOWHERE;
    now = NOW;
  }

  /** The app in a new process, on the phone of {@code old}. */
  static TestLykta after(Context old) {
    TestLykta app = new TestLykta();
    app.attachBaseContext(old);
    return app;
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
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneId.of("Europe/Stockholm");
      }

      @Override
      public Clock withZone(@Nullable ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks");
      }
    };
  }

  @Override
  protected Supplier<String> serverAddress() {
    return () -> server;
  }
}
