package org.lykta.server.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.assertj.core.api.AbstractThrowableAssert;
import org.lykta.server.MovableClock;
import org.lykta.server.content.ContentAway;
import org.lykta.server.settings.ContentPlace;

/** Content that is read over http from a host on this machine. */
final class ReadOverHttp implements AutoCloseable {

  static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString("lykta:hemligt".getBytes(UTF_8));
  static final String AWAY = "kontrollera adressen, grenen och lösenordet";

  /** Bytes that an answer may have. */
  static final int MOST = 1 << 20;

  private final Path folder;
  private final EditorsRepository editors;
  private final HttpGitHost host;
  private GitContent content;

  ReadOverHttp(Path folder) throws IOException {
    this.folder = folder;
    editors = new EditorsRepository(folder.resolve("editors"));
    commits("ett");
    host = new HttpGitHost(folder);
    content = at("lykta:hemligt@", "/editors/.git");
  }

  HttpGitHost host() {
    return host;
  }

  /** Begins anew without a password. */
  void asNobody(String path) {
    content.close();
    content = at("", path);
  }

  private GitContent at(String who, String path) {
    String address = "http://%s127.0.0.1:%d%s".formatted(who, host.port(), path);
    return new GitContent(
        new GitRemote(
            new ContentPlace.Git(address, "main", "content"),
            OverSsh.ofWhoRunsLykta(),
            new GitRemote.Limits(1, MOST)),
        folder.resolve("copy"),
        MovableClock.now());
  }

  void commits(String text) {
    editors.write("content/pages/a.md", text);
    editors.commit(text);
  }

  void reads(String text) throws IOException {
    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", text);
  }

  /** Says what is wrong without the password. */
  AbstractThrowableAssert<?, ?> isAway(String sentence) {
    return assertThatThrownBy(content::read)
        .isInstanceOf(ContentAway.class)
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("hemligt");
  }

  /** Likewise, and reads what is new when the host is itself again. */
  void isAwayNow(String sentence) throws IOException {
    isAway(sentence);
    host.answers(host::asGit);
    commits("efteråt");
    reads("efteråt");
  }

  @Override
  public void close() {
    content.close();
    host.close();
    editors.close();
  }
}
