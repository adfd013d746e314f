package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.database.DatabaseProcess;
import org.lykta.server.git.EditorsRepository;

/** What an editor's committing leads to. */
class CommittingStoryTest {

  private static final String KEY = "en nyckel som ingen gissar";
  private static final String STATUS = "/api/v1/publish/status";
  private static final String PAGE = "/api/v1/pages/hjalp-nu";

  @TempDir Path folder = Path.of("");

  @Test
  void anEditorCommitsBreaksMendsAndTakesBack() {
    try (var editors = new EditorsRepository(folder.resolve("editors"));
        var lykta = start(editors)) {
      String first = lykta.json("/api/v1/edition").get("commit").asString();
      var content = new TestContent(folder.resolve("editors/content"));

      content.replace("pages/hjalp-nu.md", "om det är fara", "när det är fara");
      String second = editors.commit("Ändrar ett ord");
      lykta.until("/api/v1/edition", edition -> edition.get("commit").asString().equals(second));
      assertThat(lykta.json(PAGE).get("markdown").asString()).contains("när det är fara");

      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "titel: Hjälp nu");
      editors.commit("Råkar förstöra");
      content.replace("pages/hjalp-nu.md", "titel: Hjälp nu", "title: Hjälp genast");
      String mended = editors.commit("Rättar");
      lykta.until("/api/v1/edition", edition -> edition.get("commit").asString().equals(mended));
      assertThat(lykta.json(PAGE).get("title").asString()).isEqualTo("Hjälp genast");
      assertThat(first).isNotEqualTo(mended);
    }
  }

  @Test
  void aForcedPushAwayFromWhatWasStoppedIsTold() {
    try (var editors = new EditorsRepository(folder.resolve("editors"));
        var lykta = start(editors)) {
      String first = lykta.json("/api/v1/edition").get("commit").asString();
      var content = new TestContent(folder.resolve("editors/content"));
      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "titel: Hjälp nu");
      editors.commit("Råkar förstöra");
      lykta.until(STATUS, status -> status.at("/items/0/verdict").asString().equals("rejected"));

      editors.forgetLast();

      var status = lykta.until(STATUS, now -> now.at("/items/0/commit").asString().equals(first));
      assertThat(status.at("/items/0/verdict").asString()).isEqualTo("unchanged");
    }
  }

  @Test
  void aStoredEditionIsServedWhenTheRepositoryIsAway() throws IOException {
    try (var editors = new EditorsRepository(folder.resolve("editors"))) {
      start(editors).close();
      Files.move(folder.resolve("editors"), folder.resolve("away"));

      try (var lykta = again(editors)) {
        assertThat(lykta.json(PAGE).get("title").asString()).isEqualTo("Hjälp nu");
        lykta.until(
            "/actuator/health",
            health -> health.at("/components/content/status").asString().equals("DOWN"));
        assertThat(lykta.get("/actuator/health/readiness").statusCode())
            .as("readers do not notice")
            .isEqualTo(200);
        assertThat(editorsPage(lykta))
            .contains("Det som sparas når inte hit sedan")
            .contains("går inte att hämta: kontrollera adressen")
            .doesNotContain("Allt som Lykta har hämtat är publicerat");

        Files.move(folder.resolve("away"), folder.resolve("editors"));
        lykta.until(
            "/actuator/health",
            health -> health.at("/components/content/status").asString().equals("UP"));
      }
    }
  }

  @Test
  void aStoredEditionThatHasLostATextDoesNotKeepLyktaFromStarting() {
    try (var editors = new EditorsRepository(folder.resolve("editors"));
        var database = DatabaseProcess.start(folder.resolve("database"))) {
      start(editors, "LYKTA_MONGODB_URI", database.address()).close();
      StoredTexts.lose(database.address(), "Ring [112]");

      try (RunningLykta lykta = again(editors, "LYKTA_MONGODB_URI", database.address())) {
        assertThat(lykta.json(PAGE).get("title").asString()).isEqualTo("Hjälp nu");
      }
    }
  }

  private static String editorsPage(RunningLykta lykta) {
    String own = "Sec-Fetch-Site";
    String cookie =
        lykta
            .post("/redaktion", "nyckel=" + KEY, own, "same-origin")
            .headers()
            .firstValue("set-cookie")
            .orElseThrow();
    return new String(lykta.get("/redaktion", "Cookie", cookie).body(), StandardCharsets.UTF_8);
  }

  private RunningLykta start(EditorsRepository editors, String... more) {
    TestContent.in(folder.resolve("editors/content"));
    editors.commit("Första");
    return again(editors, more);
  }

  private RunningLykta again(EditorsRepository editors, String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "LYKTA_CONTENT",
                editors.address() + "#main:content",
                "LYKTA_PUBLISH_POLL",
                "5s",
                "LYKTA_EDITOR_KEY",
                KEY));
    settings.addAll(List.of(more));
    return RunningLykta.start(folder, folder.resolve("data"), settings.toArray(String[]::new));
  }
}
