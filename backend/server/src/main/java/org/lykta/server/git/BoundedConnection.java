package org.lykta.server.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/** A connection that breaks off an answer without end. */
final class BoundedConnection extends JDKHttpConnection {

  private final long most;

  BoundedConnection(URL address, Proxy proxy, long most) throws IOException {
    super(address, proxy);
    this.most = most;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new Counted(super.getInputStream(), most);
  }

  private static final class Counted extends FilterInputStream {

    private long left;

    Counted(InputStream answer, long most) {
      super(answer);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      take(1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      take(some);
      return some;
    }

    private void take(int some) throws IOException {
      left -= some;
      if (left < 0) {
        throw new IOException("the answer is too large");
      }
    }
  }
}
