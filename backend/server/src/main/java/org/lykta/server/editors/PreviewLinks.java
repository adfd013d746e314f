package org.lykta.server.editors;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Links that show a branch to whoever has them, for a week. */
final class PreviewLinks {

  private static final Duration A_WEEK = Duration.ofDays(7);

  private final Token token;

  PreviewLinks(String editorKey) {
    token = new Token(new EditorKey(editorKey), "utgava", A_WEEK);
  }

  String to(String branch, Instant now) {
    return "/?" + PreviewFilter.PARAMETER + "=" + token.of(branch, now);
  }

  Optional<String> branch(String written, Instant now) {
    return token.read(written, now);
  }
}
