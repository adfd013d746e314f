package org.lykta.server.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.git.ReadOverHttp.AWAY;
import static org.lykta.server.git.ReadOverHttp.MOST;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Effort;

/** Whatever a host answers, there is a sentence, and what is new is read when it is well again. */
@Timeout(60)
class HostileHostTest {

  @TempDir Path folder = Path.of("");
  private final CountDownLatch over = new CountDownLatch(1);
  private ReadOverHttp editor;
  private HttpGitHost host;

  @BeforeEach
  void begin() throws IOException {
    editor = new ReadOverHttp(folder);
    host = editor.host();
  }

  @AfterEach
  void end() {
    over.countDown();
    editor.close();
  }

  @Test
  void aHostInTroubleIsSaid() throws IOException {
    editor.reads("ett");
    host.answers(exchange -> exchange.sendResponseHeaders(500, -1));
    editor.isAwayNow(AWAY);
  }

  @Test
  void aHostThatFallsSilentIsNotWaitedFor() throws IOException {
    host.answers(exchange -> silence());
    long began = System.nanoTime();
    editor.isAwayNow(AWAY);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aHostThatFallsSilentInTheMidstIsNotWaitedFor() throws IOException {
    host.answers(
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type(exchange));
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("001e# service=git-upload".getBytes(UTF_8));
          exchange.getResponseBody().flush();
          silence();
        });
    editor.isAwayNow(AWAY);
  }

  private void silence() throws IOException {
    try {
      over.await();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private static String type(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET")
        ? "application/x-git-upload-pack-advertisement"
        : "application/x-git-upload-pack-result";
  }

  @Test
  void garbageIsNoContent() throws IOException {
    editor.reads("ett");
    var random = new Random(3);
    for (int n = 0; n < Effort.of(200); n++) {
      byte[] garbage = new byte[random.nextInt(2000)];
      random.nextBytes(garbage);
      boolean typed = random.nextBoolean();
      host.answers(
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", typed ? type(exchange) : "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(garbage);
          });
      editor.isAway("Innehållet ");
    }
    editor.isAwayNow(AWAY);
  }

  @Test
  void aPackWithoutEndIsBrokenOff() throws IOException {
    var endless = new EndlessAnswer();
    host.answers(
        exchange -> {
          byte[] request = exchange.getRequestBody().readAllBytes();
          if (EndlessAnswer.isFetch(exchange, request)) {
            endless.pack(exchange);
          } else {
            host.asGit(exchange, request);
          }
        });
    editor.isAway("kopiera").hasRootCauseMessage("the answer is too large");
    editor.isAwayNow("svarar men går inte att kopiera");
    assertThat(endless.sent()).isBetween(1L * MOST, 30L * MOST);
  }

  @Test
  void aListOfBranchesWithoutEndIsBrokenOff() throws IOException {
    var endless = new EndlessAnswer();
    host.answers(
        exchange -> {
          if (exchange.getRequestMethod().equals("GET")) {
            host.asGit(exchange);
          } else {
            endless.branches(exchange);
          }
        });
    editor.isAwayNow(AWAY);
    assertThat(endless.sent()).isBetween(1L * MOST, 30L * MOST);
  }
}
