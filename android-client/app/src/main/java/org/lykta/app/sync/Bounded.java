package org.lykta.app.sync;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets no more than so many bytes through, and none after a time. */
final class Bounded extends FilterInputStream {

  private final long most;
  private final long deadline;

  /** How many bytes have come through. */
  long read;

  /**
   * Guards {@code in}.
   *
   * @param deadline when it must have come to its end, as {@link System#nanoTime()}
   */
  Bounded(InputStream in, long most, long deadline) {
    super(in);
    this.most = most;
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int some = super.read(into, from, length);
    count(Math.max(some, 0));
    return some;
  }

  private void count(int some) throws IOException {
    read += some;
    if (read > most) {
      throw new TooMuch(most);
    }
    if (System.nanoTime() > deadline) {
      throw new IOException("too slow");
    }
  }
}
