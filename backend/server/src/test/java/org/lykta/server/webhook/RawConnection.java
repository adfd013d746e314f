package org.lykta.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTTP written by hand, for what no honest client sends. */
final class RawConnection implements AutoCloseable {

  private static final String LENGTH = "content-length: ";

  private final Socket socket;
  private final InputStream in;

  RawConnection(int port) throws IOException {
    this.socket = new Socket("localhost", port);
    socket.setSoTimeout(20_000);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** The head of a delivery with a signature that is wrong. */
  static String head(String address, String length) {
    return "POST "
        + WebhookApi.ADDRESS
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Forwarded-For: "
        + address
        + "\r\n"
        + length
        + "\r\nX-GitHub-Event: push\r\nX-Hub-Signature-256: sha256="
        + "0".repeat(64)
        + "\r\n\r\n";
  }

  void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The status of the next answer, which is read to its end. */
  int status() throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
      int next = in.read();
      assertThat(next).as("the connection ended after: " + head).isNotNegative();
      head.append((char) next);
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf(LENGTH) + LENGTH.length();
    in.readNBytes(Integer.parseInt(lower.substring(at, lower.indexOf('\r', at))));
    return Integer.parseInt(head.substring(9, 12));
  }

  /** Whether the server says no more on this connection. */
  boolean isEnded() throws IOException {
    return in.read() < 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
