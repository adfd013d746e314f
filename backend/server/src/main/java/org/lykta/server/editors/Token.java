package org.lykta.server.editors;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that whoever has the key has said, for a time: it can be handed on in a cookie or a
 * link. Written with lower-case letters, digits and points.
 */
final class Token {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9a-f]{0,400})\\.([0-9]{1,12})\\.([0-9a-f]{64})");

  private final EditorKey key;
  private final String purpose;
  private final Duration holds;

  Token(EditorKey key, String purpose, Duration holds) {
    this.key = key;
    this.purpose = purpose;
    this.holds = holds;
  }

  String of(String said, Instant now) {
    String what =
        HexFormat.of().formatHex(said.getBytes(StandardCharsets.UTF_8))
            + "."
            + now.plus(holds).getEpochSecond();
    return what + "." + key.signed(purpose, what);
  }

  /** What was said; empty when it was not said with the key, or too long ago. */
  Optional<String> read(String written, Instant now) {
    Matcher token = WRITTEN.matcher(written);
    return token.matches()
            && key.holds(purpose, token.group(1) + "." + token.group(2), token.group(3))
            && now.getEpochSecond() < Long.parseLong(token.group(2))
            && token.group(1).length() % 2 == 0
        ? Optional.of(new String(HexFormat.of().parseHex(token.group(1)), StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
