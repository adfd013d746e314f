package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.git.ReadOverHttp.AWAY;
import static org.lykta.server.git.ReadOverHttp.BASIC;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a repository that is reached over http. */
@Timeout(60)
class GitOverHttpTest {

  @TempDir Path folder = Path.of("");
  private ReadOverHttp editor;
  private HttpGitHost host;

  @BeforeEach
  void begin() throws IOException {
    editor = new ReadOverHttp(folder);
    host = editor.host();
  }

  @AfterEach
  void end() {
    editor.close();
  }

  @Test
  void commitsAreFetchedWithNameAndPassword() throws IOException {
    host.answers(host.asGitFor(BASIC));
    editor.reads("ett");
    editor.commits("två");
    editor.reads("två");
    assertThat(host.passwords()).isNotEmpty().containsOnly(BASIC);
  }

  @Test
  void aWrongPasswordIsSaid() throws IOException {
    host.answers(host.asGitFor("Basic other"));
    editor.isAwayNow(AWAY);
  }

  @Test
  void aPasswordThatIsMissingIsSaid() throws IOException {
    editor.asNobody("/editors/.git");
    host.answers(host.asGitFor(BASIC));
    editor.isAwayNow(AWAY);
  }

  @Test
  void anAddressThatLeadsIntoThisMachineIsNotFollowed() throws IOException {
    String inside = "file://" + folder.resolve("editors/.git") + "/info/refs";
    host.answers(exchange -> redirect(exchange, inside));
    editor.isAwayNow(AWAY);
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
      editor.isAwayNow(AWAY);
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
    editor.asNobody("/moved.git");
    editor.reads("ett");
  }

  private static void redirect(HttpExchange exchange, String there) throws IOException {
    exchange.getResponseHeaders().add("Location", there);
    exchange.sendResponseHeaders(301, -1);
  }
}
