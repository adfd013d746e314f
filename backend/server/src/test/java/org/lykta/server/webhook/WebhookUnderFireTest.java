package org.lykta.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.Effort;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.git.EditorsRepository;
import org.lykta.server.web.RateLimit;
import tools.jackson.databind.json.JsonMapper;

/** The webhook's address is open to anybody: what they may send, and what it costs. */
class WebhookUnderFireTest {

  private static final String SECRET = "gemensam hemlighet";
  private static final String WRONG = "sha256=" + "0".repeat(64);
  private static final int FLOOD = 100_000;
  private static final int SENDERS = 4;

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    TestContent.in(folder.resolve("editors/content"));
    try (var editors = new EditorsRepository(folder.resolve("editors"))) {
      editors.commit("Första");
      lykta =
          RunningLykta.start(
              folder,
              folder.resolve("data"),
              "LYKTA_CONTENT",
              editors.address() + "#main:content",
              "LYKTA_TRUSTED_PROXIES",
              "127.0.0.1/32,::1/128",
              "LYKTA_WEBHOOK_SECRET",
              SECRET);
    }
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @Test
  void readersDoNotNoticeAFloodOfWrongSignatures() {
    int each = Effort.of(FLOOD) / SENDERS;
    IntStream.range(0, SENDERS)
        .mapToObj(sender -> CompletableFuture.runAsync(() -> flood(sender, each)))
        .toList()
        .forEach(CompletableFuture::join);

    for (int go = 0; go < 20; go++) {
      delivered("198.18.0.1", "{}", WRONG);
    }
    HttpResponse<byte[]> refused = delivered("198.18.0.1", "{}", WRONG);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElse("")))
        .isBetween(1, 60);
    assertThat(lykta.bean("webhookTries", RateLimit.class).size()).isLessThanOrEqualTo(10_000);
    String push = Deliveries.push("github", "main");
    assertThat(
            delivered("203.0.113.9", push, "sha256=" + Deliveries.signature(SECRET, push))
                .statusCode())
        .as("the host itself, at another address")
        .isEqualTo(202);
  }

  /** Half of it from one address, the other half each from its own; readers come in between. */
  private static void flood(int sender, int many) {
    try (var attacker = new RawConnection(lykta.port());
        var reader = new RawConnection(lykta.port())) {
      for (int sent = 0; sent < many; sent++) {
        String one = "10.%d.%d.%d".formatted(sender, sent >> 8 & 255, sent & 255);
        attacker.write(
            RawConnection.head(sent % 2 == 0 ? "198.18.0.1" : one, "Content-Length: 2") + "{}");
        assertThat(attacker.status()).isIn(401, 429);
        if (sent % 10 == 0) {
          reader.write("GET /api/v1/guides HTTP/1.1\r\nHost: localhost\r\n\r\n");
          assertThat(reader.status()).isEqualTo(200);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void aSlowBodyIsNotWaitedForLong() throws IOException {
    WebhookBody body = lykta.bean("webhookBody", WebhookBody.class);
    body.waitsAtMost(Duration.ofMillis(300));
    try (var slow = new RawConnection(lykta.port())) {
      slow.write(RawConnection.head("203.0.113.1", "Content-Length: 100") + "{\"ref\": ");

      assertThat(slow.status()).isEqualTo(408);
      assertThat(slow.isEnded()).isTrue();
    } finally {
      body.waitsAtMost(Duration.ofSeconds(10));
    }
  }

  @Test
  void aLargeBodyIsRefused() {
    HttpResponse<byte[]> refused = delivered("203.0.113.2", "x".repeat(2 << 20), WRONG);

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(detail(refused)).isEqualTo("Leveransen är för stor: högst 1 MB tas emot.");
  }

  @Test
  void aLargeBodyIsRefusedAlsoWhenItDoesNotSaySo() throws IOException {
    try (var large = new RawConnection(lykta.port())) {
      large.write(RawConnection.head("203.0.113.3", "Transfer-Encoding: chunked"));
      for (int chunk = 0; chunk < 20; chunk++) {
        large.write("10000\r\n" + "x".repeat(0x10000) + "\r\n");
      }
      assertThat(large.status()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
  void whatCannotBeReadIsRefusedAlsoWithTheRightSignature(String body) {
    HttpResponse<byte[]> refused =
        delivered("203.0.113.4", body, "sha256=" + Deliveries.signature(SECRET, body));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(detail(refused)).isEqualTo("Leveransen går inte att läsa som JSON.");
  }

  @Test
  void aFormIsRefusedWithASentenceThatSaysWhatToChoose() {
    HttpResponse<byte[]> refused =
        lykta.post(
            WebhookApi.ADDRESS,
            "payload=%7B%7D",
            "X-GitHub-Event",
            "push",
            "X-Hub-Signature-256",
            WRONG,
            "X-Forwarded-For",
            "203.0.113.5");

    assertThat(refused.statusCode()).isEqualTo(415);
    assertThat(detail(refused)).contains("välj application/json som innehållstyp");
  }

  @Test
  void aWrongSignatureIsRefused() {
    HttpResponse<byte[]> refused = delivered("203.0.113.6", "{}", WRONG);

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Webhook-Signature");
    assertThat(detail(refused)).startsWith("Signaturen saknas eller stämmer inte");
  }

  @Test
  void withAFolderOrWithoutASecretNothingIsThere(@TempDir Path folder) {
    Path content = TestContent.in(folder.resolve("content")).folder();
    try (var without =
        RunningLykta.start(content, folder.resolve("data"), "LYKTA_WEBHOOK_SECRET", SECRET)) {
      String push = Deliveries.push("github", "main");
      HttpResponse<byte[]> answer =
          without.postJson(WebhookApi.ADDRESS, push, Deliveries.fromGithub("push", SECRET, push));
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(detail(answer)).isEqualTo("Det finns inget på den här adressen.");
    }
  }

  private static HttpResponse<byte[]> delivered(String address, String body, String signature) {
    return lykta.postJson(
        WebhookApi.ADDRESS,
        body,
        "X-GitHub-Event",
        "push",
        "X-Hub-Signature-256",
        signature,
        "X-Forwarded-For",
        address);
  }

  private static String detail(HttpResponse<byte[]> answer) {
    return JsonMapper.shared().readTree(answer.body()).get("detail").asString();
  }
}
