package org.lykta.server.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Knows a delivery by the secret that Lykta shares with the Git host. */
class Signatures {

  private static final Pattern HEX = Pattern.compile("(?:sha256=)?([0-9a-fA-F]{64})");

  private final byte[] secret;
  private final SigningKey key;
  private final Optional<StandardSignature> standard;

  Signatures(String secret, Clock clock) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.key = SigningKey.of(secret);
    this.standard = SigningKey.standard(secret).map(key -> new StandardSignature(key, clock));
  }

  /** What {@code headers} claim; empty when they cannot be believed, whatever the body is. */
  Optional<Proof> proof(GitHost host, HttpHeaders headers) {
    return host.equals(GitHost.GITLAB)
        ? gitlab(headers)
        : host.signature(headers)
            .map(HEX::matcher)
            .filter(Matcher::matches)
            .map(hex -> signed(HexFormat.of().parseHex(hex.group(1))));
  }

  private Proof signed(byte[] signature) {
    return body -> {
      byte[] ours = key.sign(body);
      return MessageDigest.isEqual(ours, signature) ? Optional.of(name(ours)) : Optional.empty();
    };
  }

  /** GitLab signs where it has been given a key to sign with, and otherwise sends the secret. */
  private Optional<Proof> gitlab(HttpHeaders headers) {
    return standard.isPresent() && StandardSignature.isIn(headers)
        ? standard.get().proof(headers)
        : Optional.ofNullable(headers.getFirst("X-Gitlab-Token"))
            .filter(token -> MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), secret))
            .map(token -> body -> Optional.of(name(key.sign(body))));
  }

  static String name(byte[] signature) {
    return HexFormat.of().formatHex(signature);
  }
}
