package org.lykta.server.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * A program that tells of a push.
 *
 * @param push what it calls that
 * @param events headers that say what it tells of
 * @param signatures headers that have a signature of the body, the first that is there counts
 */
record GitHost(String push, List<String> events, List<String> signatures) {

  private static final String SIGNATURE = "X-Hub-Signature-256";

  static final GitHost FORGEJO =
      new GitHost(
          "push",
          List.of("X-Forgejo-Event", "X-Gitea-Event"),
          List.of("X-Forgejo-Signature", "X-Gitea-Signature", SIGNATURE));
  static final GitHost GITLAB = new GitHost("Push Hook", List.of("X-Gitlab-Event"), List.of());
  static final GitHost GITHUB = new GitHost("push", List.of("X-GitHub-Event"), List.of(SIGNATURE));

  /** The order matters: Forgejo and Gitea also send what GitHub does. */
  private static final List<GitHost> KNOWN = List.of(FORGEJO, GITLAB, GITHUB);

  /** Who says that it sends these headers; empty when nobody known does. */
  static Optional<GitHost> of(HttpHeaders headers) {
    return KNOWN.stream().filter(host -> first(host.events, headers).isPresent()).findFirst();
  }

  boolean tellsOfPush(HttpHeaders headers) {
    return first(events, headers).filter(push::equals).isPresent();
  }

  /** What it signed the body with, as it is written in the headers. */
  Optional<String> signature(HttpHeaders headers) {
    return first(signatures, headers);
  }

  private static Optional<String> first(List<String> names, HttpHeaders headers) {
    return names.stream().flatMap(name -> headers.getOrEmpty(name).stream()).findFirst();
  }
}
