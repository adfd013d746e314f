package org.lykta.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.MovableClock;
import org.lykta.server.publishing.Bell;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.RateLimit;
import org.lykta.server.web.WhoCalls;
import org.lykta.server.webhook.Webhook.Result;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a delivery leads to. */
class WebhookTest {

  private static final String SECRET = "gemensam hemlighet";
  private static final String WRONG = "sha256=" + "0".repeat(64);

  private final MovableClock clock = new MovableClock("2026-02-03T10:15:30Z");
  private final Bell bell = new Bell();
  private final Webhook webhook =
      new Webhook(
          "main",
          new Signatures(SECRET, clock),
          WhoCalls.with(Map.of()),
          new RateLimit(20, Duration.ofMinutes(1), 100, clock),
          new WebhookBody(),
          bell);

  @Test
  void aPushToTheBranchRingsTheBell() {
    assertThat(github("push", Deliveries.push("github", "main"))).isEqualTo(Result.FETCHING);
    assertThat(hasRung()).isTrue();
  }

  @Test
  void theSameDeliveryAgainBeginsNothing() {
    String push = Deliveries.push("github", "main");
    github("push", push);
    bell.still();

    assertThat(github("push", push)).isEqualTo(Result.REPLAYED);
    assertThat(hasRung()).isFalse();
    assertThat(github("push", Deliveries.push("github", "main", "a".repeat(40))))
        .isEqualTo(Result.FETCHING);
  }

  @ParameterizedTest
  @CsvSource({
    "push,         utkast, da1560886d4f094c3e6c9ef40349f7d38b5d27d7",
    "push,         main,   0000000000000000000000000000000000000000",
    "pull_request, main,   da1560886d4f094c3e6c9ef40349f7d38b5d27d7",
  })
  void whatIsNoPushToTheBranchBeginsNothing(String event, String branch, String commit) {
    assertThat(github(event, Deliveries.push("github", branch, commit))).isEqualTo(Result.IGNORED);
    assertThat(hasRung()).isFalse();
  }

  @Test
  void aPingBeginsNothing() {
    assertThat(github("ping", Deliveries.ping())).isEqualTo(Result.IGNORED);
    assertThat(hasRung()).isFalse();
  }

  @Test
  void oneThousandDeliveriesAreRemembered() {
    var before = new Remembered();
    for (int delivery = 0; delivery <= 1000; delivery++) {
      assertThat(before.isNew("delivery " + delivery)).isTrue();
    }

    assertThat(before.isNew("delivery 1")).isFalse();
    assertThat(before.isNew("delivery 0")).as("long ago").isTrue();
  }

  @Test
  void withoutAWellFormedSignatureTheBodyIsNotRead() {
    assertRefused(unread("203.0.113.1"), "Signaturen saknas");
    assertRefused(
        unread("203.0.113.1", "X-GitHub-Event", "push", "X-Hub-Signature-256", "sha256=1"),
        "Signaturen saknas");
    assertRefused(
        unread("203.0.113.1", "X-Gitlab-Event", "Push Hook", "X-Gitlab-Token", "gissning"),
        "Signaturen saknas");
  }

  @Test
  void afterTwentyWrongSignaturesTheBodyIsNotReadForAMinuteAndOthersDoNotNotice() {
    for (int wrong = 0; wrong < 20; wrong++) {
      assertRefused(wrong("203.0.113.1"), "Signaturen saknas");
    }

    assertRefused(
        unread("203.0.113.1", "X-GitHub-Event", "push", "X-Hub-Signature-256", WRONG),
        "För många försök");
    assertThat(github("push", Deliveries.push("github", "main"))).isEqualTo(Result.FETCHING);

    clock.moveTo("2026-02-03T10:16:30Z");
    assertRefused(wrong("203.0.113.1"), "Signaturen saknas");
  }

  @Test
  void theHostItselfMayTellOfAsManyPushesAsItLikes() {
    for (int push = 1; push <= 100; push++) {
      assertThat(github("push", Deliveries.push("github", "main", "commit " + push)))
          .isEqualTo(Result.FETCHING);
    }
  }

  private boolean hasRung() {
    return bell.rung().toFuture().isDone();
  }

  private Result github(String event, String body) {
    return webhook
        .take(request("198.51.100.1", Deliveries.fromGithub(event, SECRET, body)).body(body))
        .block();
  }

  private Mono<Result> wrong(String address) {
    return webhook.take(
        request(address, "X-GitHub-Event", "push", "X-Hub-Signature-256", WRONG).body("{}"));
  }

  private Mono<Result> unread(String address, String... headers) {
    Flux<DataBuffer> untouched = Flux.error(new AssertionError("somebody read the body"));
    return webhook.take(request(address, headers).body(untouched));
  }

  private static void assertRefused(Mono<Result> delivery, String sentence) {
    assertThatThrownBy(delivery::block)
        .isInstanceOf(ApiProblem.class)
        .hasMessageStartingWith(sentence);
  }

  private static MockServerHttpRequest.BodyBuilder request(String address, String... headers) {
    var request =
        MockServerHttpRequest.post(WebhookApi.ADDRESS)
            .remoteAddress(new InetSocketAddress(address, 1))
            .contentType(MediaType.APPLICATION_JSON);
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    return request;
  }
}
