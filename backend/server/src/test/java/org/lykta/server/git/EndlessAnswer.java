package org.lykta.server.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** What a Git host says that never comes to an end, until the other side hangs up. */
final class EndlessAnswer {

  private static final int BLOCK = 60_000;

  private final AtomicLong sent = new AtomicLong();

  /** How many bytes were taken. */
  long sent() {
    return sent.get();
  }

  static boolean isFetch(HttpExchange exchange, byte[] request) throws IOException {
    InputStream bytes = new ByteArrayInputStream(request);
    boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    try (InputStream plain = packed ? new GZIPInputStream(bytes) : bytes) {
      return new String(plain.readAllBytes(), UTF_8).contains("command=fetch");
    }
  }

  /** A pack of one object that says it has a gigabyte of zeros, in blocks that are not deflated. */
  void pack(HttpExchange exchange) throws IOException {
    OutputStream to = begin(exchange);
    write(to, line("packfile\n".getBytes(UTF_8)));
    write(to, line(bytes(1, 'P', 'A', 'C', 'K', 0, 0, 0, 2, 0, 0, 0, 1)));
    // type blob, size 2^30; then how zlib begins
    write(to, line(bytes(1, 0xb0, 0x80, 0x80, 0x80, 0x20, 0x78, 0x01)));
    ByteBuffer block = ByteBuffer.allocate(1 + 5 + BLOCK);
    block.put((byte) 1).put((byte) 0);
    block.putShort(Short.reverseBytes((short) BLOCK)).putShort(Short.reverseBytes((short) ~BLOCK));
    withoutEnd(to, line(block.array()));
  }

  /** One branch after the other, each of another name. */
  void branches(HttpExchange exchange) throws IOException {
    OutputStream to = begin(exchange);
    for (long n = 0; ; n++) {
      write(to, line("%040x refs/heads/branch%d\n".formatted(n + 1, n).getBytes(UTF_8)));
    }
  }

  private static OutputStream begin(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/x-git-upload-pack-result");
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  private void withoutEnd(OutputStream to, byte[] line) throws IOException {
    while (!Thread.interrupted()) {
      write(to, line);
    }
  }

  private void write(OutputStream to, byte[] line) throws IOException {
    to.write(line);
    sent.addAndGet(line.length);
  }

  private static byte[] line(byte[] content) {
    ByteBuffer line = ByteBuffer.allocate(4 + content.length);
    return line.put("%04x".formatted(4 + content.length).getBytes(UTF_8)).put(content).array();
  }

  private static byte[] bytes(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length);
    for (int value : values) {
      bytes.put((byte) value);
    }
    return bytes.array();
  }
}
