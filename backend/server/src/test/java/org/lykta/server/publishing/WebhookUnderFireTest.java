package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
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
  void readersDoNotNoticeAFloodOfWrongSignatures() throws InterruptedException {
    int each = Effort.of(FLOOD) / SENDERS;
    var senders =
        IntStream.range(0, SENDERS)
            .mapToObj(sender -> new Thread(() -> flood(sender, each)))
            .toList();
    senders.forEach(Thread::start);

    while (senders.stream().anyMatch(Thread::isAlive)) {
      assertThat(lykta.get("/api/v1/guides").statusCode()).isEqualTo(200);
    }
    for (Thread sender : senders) {
      sender.join();
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

  /** Half of it from one address, the other half each from its own. */
  private static void flood(int sender, int many) {
    try (var socket = new Socket("localhost", lykta.port())) {
      for (int sent = 0; sent < many; sent++) {
        String address =
            sent % 2 == 0
                ? "198.18.0.1"
                : "10.%d.%d.%d".formatted(sender, sent >> 8 & 255, sent & 255);
        write(
            socket,
            head(address, 2, "X-GitHub-Event: push\r\nX-Hub-Signature-256: " + WRONG) + "{}");
        assertThat(status(socket)).isIn(401, 429);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void aSlowBodyIsNotWaitedForLong() throws IOException {
    lykta.bean("webhookBody", WebhookBody.class).waitsAtMost(Duration.ofMillis(300));
    try (var socket = new Socket("localhost", lykta.port())) {
      write(
          socket,
          head("203.0.113.1", 100, "X-GitHub-Event: push\r\nX-Hub-Signature-256: " + WRONG)
              + "{\"ref\": ");
      assertThat(status(socket)).isEqualTo(408);
    } finally {
      lykta.bean("webhookBody", WebhookBody.class).waitsAtMost(Duration.ofSeconds(10));
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
    try (var socket = new Socket("localhost", lykta.port())) {
      write(
          socket, head("203.0.113.3", -1, "X-GitHub-Event: push\r\nX-Hub-Signature-256: " + WRONG));
      String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      for (int chunks = 0; chunks < 20; chunks++) {
        write(socket, chunk);
      }
      assertThat(status(socket)).isEqualTo(413);
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

  private static String head(String address, int length, String headers) {
    return "POST "
        + WebhookApi.ADDRESS
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Forwarded-For: "
        + address
        + (length < 0 ? "\r\nTransfer-Encoding: chunked" : "\r\nContent-Length: " + length)
        + "\r\n"
        + headers
        + "\r\n\r\n";
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The status of the next answer, which is read to its end. */
  private static int status(Socket socket) throws IOException {
    socket.setSoTimeout(20_000);
    var in = socket.getInputStream();
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      assertThat(next).as("the connection ended after: " + head).isNotNegative();
      head.append((char) next);
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length: ") + "content-length: ".length();
    in.readNBytes(Integer.parseInt(lower.substring(at, lower.indexOf('\r', at))));
    return Integer.parseInt(head.substring(9, 12));
  }
}
