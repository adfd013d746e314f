package org.lykta.server.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often a caller may try what it must have the right to. A caller's first try begins a window
 * of time with so many tries; when it is over nothing is remembered. Of too many callers at once
 * the earliest are forgotten.
 */
public final class RateLimit {

  private final int most;
  private final Duration within;
  private final int remembered;
  private final Clock clock;

  /** By caller, the window that began first in front. */
  private final Map<Caller, Window> windows = new LinkedHashMap<>();

  private record Window(Instant end, int tries) {}

  /**
   * Nobody has tried yet.
   *
   * @param most tries in a window
   * @param within how long a window is
   * @param remembered how many callers at most
   */
  public RateLimit(int most, Duration within, int remembered, Clock clock) {
    this.most = most;
    this.within = within;
    this.remembered = remembered;
    this.clock = clock;
  }

  /**
   * Takes one of a caller's tries; with none left, answers how long to wait, in whole seconds. It
   * is taken before the outcome is known, so that many at once are not more than one after another.
   */
  public synchronized Optional<Duration> take(Caller caller) {
    Instant now = clock.instant();
    forgetEnded(now);
    Window window = windows.get(caller);
    if (window == null || isOver(window, now)) {
      windows.remove(caller);
      window = new Window(now.plus(within), 0);
    }
    if (window.tries() >= most) {
      return Optional.of(untilEnd(window, now));
    }
    windows.put(caller, new Window(window.end(), window.tries() + 1));
    forgetFirst();
    return Optional.empty();
  }

  /** Gives a try back: the caller had the right to it. */
  public synchronized void giveBack(Caller caller) {
    windows.computeIfPresent(
        caller,
        (same, window) -> window.tries() > 1 ? new Window(window.end(), window.tries() - 1) : null);
  }

  /** How many callers are remembered. */
  public synchronized int size() {
    return windows.size();
  }

  private void forgetEnded(Instant now) {
    Iterator<Window> eldest = windows.values().iterator();
    while (eldest.hasNext() && isOver(eldest.next(), now)) {
      eldest.remove();
    }
  }

  /** Also when the clock has been set back: nobody waits longer than a window. */
  private boolean isOver(Window window, Instant now) {
    return !now.isBefore(window.end()) || window.end().isAfter(now.plus(within));
  }

  private void forgetFirst() {
    if (windows.size() > remembered) {
      Iterator<Caller> eldest = windows.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  private static Duration untilEnd(Window window, Instant now) {
    return Duration.ofSeconds(
        Duration.between(now, window.end()).plusNanos(999_999_999).toSeconds());
  }
}
