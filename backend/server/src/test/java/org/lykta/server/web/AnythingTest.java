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
import org.lykta.server.meeting.MeetingFiles;

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

  private static final List<String> PLACES =
      List.of(
          "/api/v1/meetings",
          "/api/v1/meetings.ics",
          "/api/v1/meetings/cafe",
          "/api/v1/meetings/cafe.ics",
          "/api/v1/places",
          "/api/v1/search",
          "/traffar",
          "/ar/traffar",
          "/traffar/cafe",
          "/traffar/cafe/stammer-inte",
          "/traffar/manad/ystad",
          "/traffar/cafe/affisch");

  private static final List<String> NAMES =
      List.of(
          "near",
          "within",
          "at-least",
          "kind",
          "theme",
          "in-language",
          "online",
          "municipality",
          "from",
          "to",
          "q",
          "limit",
          "lang",
          "ort",
          "slag",
          "tema",
          "sprak",
          "nar",
          "hemifran",
          "manad",
          "varfor");

  private static final List<String> VALUES =
      List.of(
          "ystad",
          "55.43,13.82",
          "90,180",
          "-90,-180",
          "89.999,-179.999",
          "0,0",
          "NaN,1",
          "1",
          "300",
          "301",
          "100",
          "0",
          "-1",
          "recovery-cafe",
          "loneliness",
          "sv",
          "true",
          "2026-11-23",
          "2027-02-29",
          "9999-12-31",
          "+999999999-12-31",
          "2026-12",
          "0000-00",
          "vecka",
          "%00",
          "%C3%A5",
          "",
          "a".repeat(500));

  @Test
  void nothingAClientSendsIsAServerError(@TempDir Path folder) throws IOException {
    var content = TestContent.in(folder.resolve("content"));
    content.write(MeetingFiles.CAFE, MeetingFiles.cafe("varje torsdag 18-19:30"));
    try (var lykta = RunningLykta.start(content.folder(), folder.resolve("data"))) {
      var random = new Random(7);
      for (int round = 0; round < Effort.of(ROUNDS); round++) {
        String line = random.nextInt(4) == 0 ? question(random) : line(random);
        assertThat(status(lykta.port(), line)).as(line).isBetween(200, 499);
      }
      assertThat(lykta.get("/api/v1/edition").statusCode()).isEqualTo(200);
    }
  }

  /** What somebody who knows the names could ask. */
  private static String question(Random random) {
    var target = new StringBuilder(any(PLACES, random)).append('?');
    for (int parameter = random.nextInt(5); parameter >= 0; parameter--) {
      target.append(any(NAMES, random)).append('=').append(any(VALUES, random)).append('&');
    }
    return "GET " + target + " HTTP/1.1\r\nHost: localhost";
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
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
