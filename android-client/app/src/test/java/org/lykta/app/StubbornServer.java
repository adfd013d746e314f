package org.lykta.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** A server that answers every question with the same bytes, or with the beginning of them. */
final class StubbornServer implements AutoCloseable {

  private final HttpServer server;
  private final List<String> asked = new ArrayList<>();

  /**
   * Answers.
   *
   * @param said how many bytes it says that it will send
   * @param sent the bytes it does send before it hangs up
   */
  StubbornServer(int status, String encoding, long said, byte[] sent) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        question -> {
          asked.add(question.getRequestURI().toString());
          if (!encoding.isEmpty()) {
            question.getResponseHeaders().set("Content-Encoding", encoding);
          }
          question.sendResponseHeaders(status, said);
          OutputStream out = question.getResponseBody();
          out.write(sent);
          out.flush();
          if (sent.length < said) {
            throw new IOException("hangs up");
          }
          question.close();
        });
    server.start();
  }

  static StubbornServer answering(byte[] answer) throws IOException {
    return new StubbornServer(200, "", answer.length, answer);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
