package org.lykta.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.git.EditorsRepository;
import org.lykta.server.web.GoldenFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the Git host's telling of a push leads to. Lykta asks the repository once a day here. */
class PushedStoryTest {

  private static final String SECRET = "gemensam hemlighet";

  private static EditorsRepository editors;
  private static TestContent content;
  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    editors = new EditorsRepository(folder.resolve("editors"));
    content = TestContent.in(folder.resolve("editors/content"));
    editors.commit("Första");
    lykta =
        RunningLykta.start(
            folder,
            folder.resolve("data"),
            "LYKTA_CONTENT",
            editors.address() + "#main:content",
            "LYKTA_PUBLISH_POLL",
            "3h",
            "LYKTA_WEBHOOK_SECRET",
            SECRET);
  }

  @AfterAll
  static void stop() {
    lykta.close();
    editors.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "gitlab", "forgejo"})
  void aPushIsReadWhenItsHostTellsOfIt(String host) {
    content.write("pages/" + host + ".md", "---\ntitle: Ny\nsummary: En ny.\n---\nText.\n");
    String commit = editors.commit("Lägger till en sida");

    JsonNode answer = json(told(host, Deliveries.push(host, "main", commit)), 202);

    assertThat(answer.get("result").asString()).isEqualTo("fetching");
    lykta.until("/api/v1/edition", edition -> commit.equals(edition.get("commit").asString()));
    assertThat(lykta.get("/api/v1/pages/" + host).statusCode()).isEqualTo(200);
  }

  @Test
  void aBurstOfPushesEndsAtTheLast() {
    String last = "";
    for (int push = 1; push <= 5; push++) {
      content.replace("pages/hjalp-nu.md", "Ring ", "Ring genast ");
      last = editors.commit("Ändrar " + push);
      json(told("forgejo", Deliveries.push("forgejo", "main", last)), 202);
    }
    String wanted = last;

    lykta.until("/api/v1/edition", edition -> wanted.equals(edition.get("commit").asString()));
  }

  @Test
  void theAnswersAreAsTheirExamples() {
    String push = Deliveries.push("github", "main", "b".repeat(40));

    JsonNode fetching = json(told("github", push), 202);
    assertThat(fetching.get("edition").asString()).hasSize(64);
    GoldenFile.isKept("webhook-fetching", "WebhookAnswer", asInExample(fetching));
    GoldenFile.isKept(
        "webhook-replayed", "WebhookAnswer", asInExample(json(told("github", push), 200)));
    GoldenFile.isKept(
        "webhook-ignored",
        "WebhookAnswer",
        asInExample(json(told("github", Deliveries.push("github", "utkast")), 200)));
    GoldenFile.isKept(
        "problem-webhook-signature", "Problem", json(post(push, "X-GitHub-Event", "push"), 401));
    assertThat(new String(lykta.get("/actuator/prometheus").body(), StandardCharsets.UTF_8))
        .contains(
            "lykta_webhook_total{result=\"accepted\"}",
            "lykta_webhook_total{result=\"ignored\"} 1.0",
            "lykta_webhook_total{result=\"replayed\"} 1.0",
            "lykta_webhook_total{result=\"refused\"} 1.0");
  }

  /** The edition that happens to be served stands for any. */
  private static JsonNode asInExample(JsonNode answer) {
    return JsonMapper.shared()
        .readTree(answer.toString().replaceAll("[0-9a-f]{64}", "0".repeat(63) + "1"));
  }

  private static HttpResponse<byte[]> told(String host, String body) {
    return switch (host) {
      case "github" -> post(body, Deliveries.fromGithub("push", SECRET, body));
      case "gitlab" -> post(body, Deliveries.fromGitlab("Push Hook", SECRET));
      default -> post(body, Deliveries.fromForgejo("push", SECRET, body));
    };
  }

  private static HttpResponse<byte[]> post(String body, String... headers) {
    return lykta.postJson(WebhookApi.ADDRESS, body, headers);
  }

  private static JsonNode json(HttpResponse<byte[]> answer, int status) {
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(answer.statusCode()).as(body).isEqualTo(status);
    return JsonMapper.shared().readTree(body);
  }
}
