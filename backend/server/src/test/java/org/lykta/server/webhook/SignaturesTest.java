package org.lykta.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.MovableClock;
import org.springframework.http.HttpHeaders;

/** The examples that the hosts publish, and what is close to them. */
class SignaturesTest {

  private static final String SECRET = "It's a Secret to Everybody";
  private static final String BODY = "Hello, World!";
  private static final String HEX =
      "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

  private static final String STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String STANDARD_BODY = "{\"test\": 2432232314}";
  private static final String STANDARD = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  private final MovableClock clock = new MovableClock("2021-02-25T15:02:10Z");

  @ParameterizedTest
  @CsvSource({
    "X-GitHub-Event,  X-Hub-Signature-256, sha256=" + HEX,
    "X-Forgejo-Event, X-Forgejo-Signature, " + HEX,
    "X-Gitea-Event,   X-Gitea-Signature,   " + HEX,
    "X-Gitea-Event,   X-Hub-Signature-256, sha256=" + HEX,
  })
  void theSignatureOfTheBodyIsKnown(String event, String header, String signature) {
    var headers = headers(event, "push", header, signature);

    assertThat(name(SECRET, headers, BODY)).contains(HEX);
    assertThat(name(SECRET, headers, BODY + " ")).isEmpty();
    assertThat(name("another secret than that", headers, BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256=", "sha256=757107", "sha1=" + HEX, HEX + "00", "g" + HEX})
  void whatIsNoSignatureIsRefusedWithoutTheBody(String signature) {
    assertThat(proof(SECRET, headers("X-GitHub-Event", "push", "X-Hub-Signature-256", signature)))
        .isEmpty();
  }

  @Test
  void aHostIsBelievedByItsOwnHeadersOnly() {
    assertThat(proof(SECRET, headers("X-GitHub-Event", "push", "X-Gitlab-Token", SECRET)))
        .isEmpty();
    assertThat(proof(SECRET, headers("X-Gitlab-Event", "Push Hook", "X-Hub-Signature-256", HEX)))
        .isEmpty();
    assertThat(proof(SECRET, headers("X-Other-Event", "push", "X-Hub-Signature-256", HEX)))
        .isEmpty();
  }

  @Test
  void forgejosOwnSignatureCountsBeforeTheOthers() {
    var headers = headers("X-GitHub-Event", "push", "X-Hub-Signature-256", "sha256=" + HEX);
    headers.set("X-Forgejo-Event", "push");
    headers.set("X-Forgejo-Signature", "0".repeat(64));

    assertThat(name(SECRET, headers, BODY)).isEmpty();
  }

  @Test
  void gitlabsTokenIsTheSecretItself() {
    assertThat(name(SECRET, headers("X-Gitlab-Event", "Push Hook", "X-Gitlab-Token", SECRET), BODY))
        .contains(HEX);
    assertThat(proof(SECRET, headers("X-Gitlab-Event", "Push Hook", "X-Gitlab-Token", "It's")))
        .isEmpty();
  }

  @Test
  void aStandardSignatureIsOfNameTimeAndBody() {
    assertThat(name(STANDARD_SECRET, standard(STANDARD), STANDARD_BODY)).isPresent();
    assertThat(name(STANDARD_SECRET, standard("v1,AAAA v1a,x " + STANDARD), STANDARD_BODY))
        .as("one of several while the key is changed")
        .isPresent();
    assertThat(name(STANDARD_SECRET, standard(STANDARD), BODY)).isEmpty();
    assertThat(name(STANDARD_SECRET, standard("v1,"), STANDARD_BODY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-25T14:57:10Z, true", "2021-02-25T15:07:10Z, true",
    "2021-02-25T14:57:09Z, false", "2021-02-25T15:07:11Z, false",
  })
  void aStandardSignatureIsFiveMinutesOldAtMost(String now, boolean believed) {
    clock.moveTo(now);

    assertThat(proof(STANDARD_SECRET, standard(STANDARD)).isPresent()).isEqualTo(believed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"webhook-id", "webhook-timestamp"})
  void aStandardSignatureWithoutItsNameOrTimeIsRefused(String missing) {
    var headers = standard(STANDARD);
    headers.remove(missing);

    assertThat(proof(STANDARD_SECRET, headers)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"whsec_", "whsec_not base64 at all", "an ordinary secret"})
  void withoutAKeyToSignWithOnlyTheTokenCounts(String secret) {
    var headers = standard(STANDARD);
    assertThat(proof(secret, headers)).isEmpty();

    headers.set("X-Gitlab-Token", secret);
    assertThat(proof(secret, headers)).isPresent();
  }

  private static HttpHeaders standard(String signature) {
    var headers = headers("X-Gitlab-Event", "Push Hook", "webhook-signature", signature);
    headers.set("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek");
    headers.set("webhook-timestamp", "1614265330");
    return headers;
  }

  private static HttpHeaders headers(String event, String value, String header, String signature) {
    var headers = new HttpHeaders();
    headers.set(event, value);
    headers.set(header, signature);
    return headers;
  }

  private Optional<Proof> proof(String secret, HttpHeaders headers) {
    return GitHost.of(headers).flatMap(host -> new Signatures(secret, clock).proof(host, headers));
  }

  private Optional<String> name(String secret, HttpHeaders headers, String body) {
    return proof(secret, headers).flatMap(proof -> proof.of(body.getBytes(StandardCharsets.UTF_8)));
  }
}
