package org.lykta.server.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What Git hosts send. */
final class Deliveries {

  private static final Path FILES = Path.of("src/test/resources/webhook");
  private static final String COMMIT = "da1560886d4f094c3e6c9ef40349f7d38b5d27d7";

  private Deliveries() {}

  /** The body that tells of a push. */
  static String push(String host, String branch) {
    return push(host, branch, COMMIT);
  }

  static String push(String host, String branch, String commit) {
    return file(host + "-push").replace("BRANCH", branch).replace("AFTER", commit);
  }

  /** What GitHub sends when the webhook has just been set up. */
  static String ping() {
    return file("github-ping");
  }

  /** The headers of GitHub, with its signature. */
  static String[] fromGithub(String event, String secret, String body) {
    return new String[] {
      "X-GitHub-Event", event, "X-Hub-Signature-256", "sha256=" + signature(secret, body)
    };
  }

  /** The headers of Forgejo, which also sends those of the hosts it stems from. */
  static String[] fromForgejo(String event, String secret, String body) {
    String signature = signature(secret, body);
    return new String[] {
      "X-Forgejo-Event", event,
      "X-Gitea-Event", event,
      "X-GitHub-Event", event,
      "X-Forgejo-Signature", signature,
      "X-Gitea-Signature", signature,
      "X-Hub-Signature-256", "sha256=" + signature
    };
  }

  static String[] fromGitlab(String event, String secret) {
    return new String[] {"X-Gitlab-Event", event, "X-Gitlab-Token", secret};
  }

  static String signature(String secret, String body) {
    return HexFormat.of()
        .formatHex(SigningKey.of(secret).sign(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String file(String name) {
    try {
      return Files.readString(FILES.resolve(name + ".json"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
