package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Effort;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** Nothing a client sends gives a 5xx. */
class AnythingTest {

  private static final int ROUNDS = 20_000;
  private static final List<String> PIECES =
      List.of(
          "/api/v1/",
          "guides",
          "/lampan",
          "/chapters/",
          "kvallen",
          "stories",
          "pages",
          "edition",
          "search",
          "q",
          "?",
          "&",
          "=",
          "role",
          "relative",
          "age",
          "13-17",
          "event",
          "loss:",
          "2026-01-01",
          "lang",
          "limit",
          "all",
          "%",
          "%00",
          "%zz",
          "%C3%A5",
          "..",
          "//",
          ";",
          "#",
          "\\",
          "+",
          "\u00e5",
          "\t",
          "9".repeat(300),
          "[",
          "]",
          "{",
          "}",
          "|",
          "'",
          "\"",
          "<",
          ">",
          "a".repeat(2000),
          ":",
          "@",
          "*");

  @Test
  void nothingAClientSendsIsAServerError(@TempDir Path folder) throws IOException {
    try (var lykta =
        RunningLykta.start(
            TestContent.in(folder.resolve("content")).folder(), folder.resolve("data"))) {
      var random = new Random(7);
      for (int round = 0; round < Effort.of(ROUNDS); round++) {
        String line = line(random);
        assertThat(status(lykta.port(), line)).as(line).isBetween(200, 499);
      }
      assertThat(lykta.get("/api/v1/edition").statusCode()).isEqualTo(200);
    }
  }

  private static String line(Random random) {
    var target = new StringBuilder("/");
    for (int piece = random.nextInt(10); piece >= 0; piece--) {
      target.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    String method =
        List.of("GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "BREW").get(random.nextInt(7));
    String header =
        List.of("Accept-Language: ", "Accept-Encoding: ", "If-None-Match: ", "Cookie: ", "X: ")
                .get(random.nextInt(5))
            + PIECES.get(random.nextInt(PIECES.size())).replace("\t", " ");
    return method
        + " "
        + target.toString().replace(" ", "")
        + " HTTP/1.1\r\nHost: localhost\r\n"
        + header;
  }

  /**
   * The number of the status line. A request that HTTP itself cannot read may be refused without
   * one: then 400.
   */
  private static int status(int port, String head) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      String line = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
      return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9, 12)) : 400;
    }
  }
}
