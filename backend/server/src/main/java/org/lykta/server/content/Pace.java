package org.lykta.server.content;

import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How fast a long work goes: with all there is while nobody reads yet, and a little at a time
 * beside readers, who come first. The first moment of each work is without rests: by then a commit
 * of a few texts is done.
 */
public enum Pace {
  FULL,
  BESIDE_READERS;

  private static final long WORK_NANOS = 1_000_000;
  private static final long REST_NANOS = 15_000_000;
  private static final long FIRST_MOMENT_NANOS = 60_000_000;

  /** Of one work, on one thread that may block. */
  @FunctionalInterface
  public interface Rests {

    /** Said after each small part of the work; comes back when it may go on. */
    void whenTired();
  }

  /** The rests of a work that begins now. */
  public Rests rests() {
    return this == FULL ? () -> {} : new Tiring();
  }

  /** Does {@code work} with each of {@code all}, on a thread that may block. */
  <T, R> Stream<R> each(Collection<T> all, Function<T, R> work) {
    if (this == FULL) {
      return all.parallelStream().map(work);
    }
    Rests rests = rests();
    return all.stream()
        .map(
            one -> {
              R done = work.apply(one);
              rests.whenTired();
              return done;
            });
  }

  private static final class Tiring implements Rests {

    private long tired = System.nanoTime() + FIRST_MOMENT_NANOS;

    @Override
    public void whenTired() {
      if (System.nanoTime() - tired > 0) {
        LockSupport.parkNanos(REST_NANOS);
        tired = System.nanoTime() + WORK_NANOS;
      }
    }
  }
}
