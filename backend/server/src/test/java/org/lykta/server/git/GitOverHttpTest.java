package org.lykta.server.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Effort;
import org.lykta.server.MovableClock;
import org.lykta.server.content.ContentAway;
import org.lykta.server.settings.ContentPlace;

/** What becomes of a repository that is reached over http, whatever its host does. */
@Timeout(60)
class GitOverHttpTest {

  private static final String WHO = "lykta:hemligt";
  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString(WHO.getBytes(UTF_8));
  private static final String AWAY = "kontrollera adressen, grenen och lösenordet";
  private static final int MOST = 1 << 20;

  @TempDir Path folder = Path.of("");
  private final CountDownLatch over = new CountDownLatch(1);
  private EditorsRepository editors;
  private HttpGitHost host;
  private GitContent content;

  @BeforeEach
  void begin() throws IOException {
    editors = new EditorsRepository(folder.resolve("editors"));
    commits("ett");
    host = new HttpGitHost(folder);
    content = as(WHO + "@");
  }

  private GitContent as(String who) {
    String address = "http://%s127.0.0.1:%d/editors/.git".formatted(who, host.port());
    return new GitContent(
        new GitRemote(
            new ContentPlace.Git(address, "main", "content"),
            OverSsh.ofWhoRunsLykta(),
            new GitRemote.Limits(1, MOST)),
        folder.resolve("copy"),
        MovableClock.now());
  }

  @AfterEach
  void end() {
    over.countDown();
    content.close();
    host.close();
    editors.close();
  }

  private void commits(String text) {
    editors.write("content/pages/a.md", text);
    editors.commit(text);
  }

  private void reads(String text) throws IOException {
    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", text);
  }

  /** Says what is wrong without the password, and reads what is new when the host is itself. */
  private void isAwayNow(String sentence) throws IOException {
    assertThatThrownBy(content::read)
        .isInstanceOf(ContentAway.class)
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("hemligt");
    host.answers(host::asGit);
    commits("efteråt");
    reads("efteråt");
  }

  @Test
  void commitsAreFetchedWithNameAndPassword() throws IOException {
    host.answers(host.asGitFor(BASIC));
    reads("ett");
    commits("två");
    reads("två");
    assertThat(host.passwords()).isNotEmpty().containsOnly(BASIC);
  }

  @Test
  void aWrongPasswordIsSaid() throws IOException {
    host.answers(host.asGitFor("Basic other"));
    isAwayNow(AWAY);
  }

  @Test
  void aPasswordThatIsMissingIsSaid() throws IOException {
    content.close();
    content = as("");
    host.answers(host.asGitFor(BASIC));
    isAwayNow(AWAY);
  }

  @Test
  void aHostInTroubleIsSaid() throws IOException {
    reads("ett");
    host.answers(exchange -> exchange.sendResponseHeaders(500, -1));
    isAwayNow(AWAY);
  }

  @Test
  void aHostThatFallsSilentIsNotWaitedFor() throws IOException {
    host.answers(exchange -> silence());
    long began = System.nanoTime();
    isAwayNow(AWAY);
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
    isAwayNow(AWAY);
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
    reads("ett");
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
      assertThatThrownBy(content::read).isInstanceOf(ContentAway.class);
    }
    isAwayNow(AWAY);
  }

  @Test
  void anAddressThatLeadsIntoThisMachineIsNotFollowed() throws IOException {
    String inside = "file://" + folder.resolve("editors/.git") + "/info/refs";
    host.answers(exchange -> redirect(exchange, inside));
    isAwayNow(AWAY);
  }

  @Test
  void anotherHostIsToldNothing() throws IOException {
    try (var other = new HttpGitHost(folder)) {
      String there = "http://127.0.0.1:%d/editors/.git/info/refs".formatted(other.port());
      host.answers(
          exchange -> {
            if (exchange.getRequestHeaders().containsKey("Authorization")) {
              redirect(exchange, there + "?service=git-upload-pack");
            } else {
              host.asGitFor(BASIC).handle(exchange);
            }
          });
      isAwayNow(AWAY);
      assertThat(other.passwords()).isEmpty();
    }
  }

  @Test
  void anotherAddressOnTheSameHostIsFollowed() throws IOException {
    host.answers(
        exchange -> {
          if (exchange.getRequestURI().getPath().startsWith("/editors/.git/")) {
            host.asGit(exchange);
          } else {
            redirect(exchange, "/editors/.git/info/refs?service=git-upload-pack");
          }
        });
    content.close();
    content = as("");
    reads("ett");
  }

  private static void redirect(HttpExchange exchange, String there) throws IOException {
    exchange.getResponseHeaders().add("Location", there);
    exchange.sendResponseHeaders(301, -1);
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
    assertThatThrownBy(content::read).hasRootCauseMessage("the answer is too large");
    isAwayNow("svarar men går inte att kopiera");
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
    isAwayNow(AWAY);
    assertThat(endless.sent()).isBetween(1L * MOST, 30L * MOST);
  }
}
