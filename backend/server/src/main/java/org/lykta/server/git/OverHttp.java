package org.lykta.server.git;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.URL;
import java.util.Locale;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;

/**
 * Speaks with one host and no other: the library takes the password along wherever it is sent on.
 *
 * @param home the repository's address
 * @param most bytes of one answer
 */
record OverHttp(URIish home, long most) implements HttpConnectionFactory {

  @Override
  public HttpConnection create(URL address) throws IOException {
    return create(address, Proxy.NO_PROXY);
  }

  @Override
  public HttpConnection create(URL address, Proxy proxy) throws IOException {
    if (!isHome(address)) {
      throw new IOException("sent on to another host: " + address.getHost());
    }
    return new BoundedConnection(address, proxy, most);
  }

  private boolean isHome(URL address) throws MalformedURLException {
    var own = new URL(home.getScheme(), home.getHost(), home.getPort(), "");
    return address.getProtocol().equals(own.getProtocol())
        && address.getHost().toLowerCase(Locale.ROOT).equals(own.getHost().toLowerCase(Locale.ROOT))
        && port(address) == port(own);
  }

  private static int port(URL address) {
    return address.getPort() < 0 ? address.getDefaultPort() : address.getPort();
  }
}
