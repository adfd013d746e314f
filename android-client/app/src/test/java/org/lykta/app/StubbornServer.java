package org.lykta.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers every question with the same bytes, or with the beginning of them. */
public final class StubbornServer implements AutoCloseable {

  /** What makes a server send an answer in pieces, and never say how long it is. */
  private static final long IN_PIECES = 0;

  private static final Map<String, String> AS_IT_IS = Map.of();
  private static final Map<String, String> PACKED = Map.of("Content-Encoding", "gzip");

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private StubbornServer(
      int status, Map<String, String> headers, long length, byte[] sent, boolean hangsUp)
      throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        question -> {
          asked.add(question.getRequestURI().toString());
          headers.forEach(question.getResponseHeaders()::set);
          question.sendResponseHeaders(status, length);
          OutputStream out = question.getResponseBody();
          out.write(sent);
          out.flush();
          if (hangsUp) {
            throw new IOException("hangs up");
          }
          question.close();
        });
    server.start();
  }

  public static StubbornServer answering(byte[] answer) throws IOException {
    return new StubbornServer(200, AS_IT_IS, answer.length, answer, false);
  }

  static StubbornServer answeringPacked(byte[] packed) throws IOException {
    return new StubbornServer(200, PACKED, packed.length, packed, false);
  }

  /** Answers a status, and that what was asked for is at {@code elsewhere} now. */
  static StubbornServer sendingTo(String elsewhere, int status) throws IOException {
    return new StubbornServer(status, Map.of("Location", elsewhere), -1, new byte[0], false);
  }

  /** Says how long its answer is, and hangs up after some of it. */
  static StubbornServer hangingUp(byte[] whole, int after, boolean packed) throws IOException {
    return new StubbornServer(
        200, packed ? PACKED : AS_IT_IS, whole.length, Arrays.copyOf(whole, after), true);
  }

  /** Sends its answer in pieces, and hangs up before the last. */
  static StubbornServer hangingUpInPieces(byte[] whole, int after, boolean packed)
      throws IOException {
    return new StubbornServer(
        200, packed ? PACKED : AS_IT_IS, IN_PIECES, Arrays.copyOf(whole, after), true);
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public List<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
