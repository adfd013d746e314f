package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.database.DatabaseProcess;
import org.lykta.server.git.EditorsRepository;
import tools.jackson.databind.JsonNode;

/** Somebody takes her story back. */
class WithdrawalStoryTest {

  private static final String STATUS = "/api/v1/publish/status";
  private static final List<String> WHERE_IT_WAS =
      List.of("/api/v1/stories/kaffe", "/berattelser/kaffe");
  private static final List<String> WHERE_IT_WAS_NAMED =
      List.of(
          "/api/v1/stories",
          "/berattelser",
          "/api/v1/search?q=kaffe",
          "/sok?q=kaffe",
          "/sitemap.xml");

  @TempDir Path folder = Path.of("");

  @Test
  void aStoryThatIsWithdrawnIsGoneOnAllNodesAlsoWhenItsCommitIsRejected() {
    try (var editors = new EditorsRepository(folder.resolve("editors"));
        var database = DatabaseProcess.start(folder.resolve("data"))) {
      var content = TestContent.in(folder.resolve("editors/content"));
      editors.commit("Första");
      try (var one = node("one", editors, database, "5s");
          var other = node("other", editors, database, "3h")) {
        isRead(one);
        isRead(other);

        content.replace("stories/kaffe.md", "---\ntitle:", "---\nstatus: withdrawn\ntitle:");
        content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "titel: Hjälp nu");
        String commit = editors.commit("Drar tillbaka, och råkar förstöra");

        one.until("/api/v1/edition", edition -> edition.get("number").asLong() == 2);
        other.until("/api/v1/edition", edition -> edition.get("number").asLong() == 2);
        isGone(one);
        isGone(other);
        assertThat(one.json("/api/v1/pages/hjalp-nu").get("title").asString())
            .as("what was broken is as it was")
            .isEqualTo("Hjälp nu");
        JsonNode attempt =
            other.until(STATUS, status -> commit.equals(status.at("/items/0/commit").asString()));
        assertThat(attempt.at("/items/0/verdict").asString()).isEqualTo("rejected");
        assertThat(attempt.at("/items/0/changes/removed/first/0").asString())
            .isEqualTo("stories/kaffe.md");
        assertThat(attempt.at("/items/0/problems/0/file").asString())
            .isEqualTo("pages/hjalp-nu.md");
      }
    }
  }

  @Test
  void whatALargeCommitTakesBackIsGoneBeforeTheRestIsRead() {
    try (var editors = new EditorsRepository(folder.resolve("editors"));
        var database = DatabaseProcess.start(folder.resolve("data"))) {
      var content = TestContent.in(folder.resolve("editors/content"));
      editors.commit("Första");
      try (var one = node("one", editors, database, "5s")) {
        isRead(one);

        for (int n = 0; n < 300; n++) {
          content.write(
              "pages/ny-%d.md".formatted(n), "---\ntitle: Ny\nsummary: En.\n---\nText.\n");
        }
        content.delete("stories/kaffe.md");
        editors.commit("Mycket på en gång");

        one.until("/api/v1/edition", edition -> edition.get("number").asLong() == 3);
        isGone(one);
        JsonNode changes =
            one.until(STATUS, status -> status.at("/items").size() == 2).at("/items/0/changes");
        assertThat(changes.at("/removed/count").asInt())
            .as("was gone already when the rest came")
            .isZero();
        assertThat(changes.at("/added/count").asInt()).isEqualTo(300);
      }
    }
  }

  @Test
  void aWithdrawnStoryIsInNothingThatIsKept() {
    try (var editors = new EditorsRepository(folder.resolve("editors"));
        var database = DatabaseProcess.start(folder.resolve("data"))) {
      var content = TestContent.in(folder.resolve("editors/content"));
      content.replace("stories/kaffe.md", "---\ntitle:", "---\nstatus: withdrawn\ntitle:");
      editors.commit("Redan tillbakadragen");
      try (var one = node("one", editors, database, "3h")) {
        isGone(one);
        assertThat(StoredTexts.of(database.address()))
            .noneMatch(text -> text.contains("kopp kaffe"));
      }
    }
  }

  private static void isRead(RunningLykta node) {
    WHERE_IT_WAS.forEach(page -> assertThat(node.get(page).statusCode()).isEqualTo(200));
    WHERE_IT_WAS_NAMED.forEach(
        page -> assertThat(text(node, page)).containsAnyOf("/berattelser/kaffe", "kopp kaffe"));
  }

  private static void isGone(RunningLykta node) {
    WHERE_IT_WAS.forEach(page -> assertThat(node.get(page).statusCode()).isEqualTo(404));
    WHERE_IT_WAS_NAMED.forEach(
        page -> assertThat(text(node, page)).doesNotContain("/berattelser/kaffe", "kopp kaffe"));
  }

  private static String text(RunningLykta node, String page) {
    return new String(node.get(page).body(), StandardCharsets.UTF_8);
  }

  private RunningLykta node(
      String name, EditorsRepository editors, DatabaseProcess database, String poll) {
    return RunningLykta.start(
        folder,
        folder.resolve(name),
        "LYKTA_MONGODB_URI",
        database.address(),
        "LYKTA_CONTENT",
        editors.address() + "#main:content",
        "LYKTA_PUBLISH_POLL",
        poll);
  }
}
