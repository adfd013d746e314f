package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.settings.CannotStart;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an editor's saving leads to. */
class EditorStoryTest {

  private static final String PAGE = "/api/v1/pages/hjalp-nu";
  private static final String STORY = "/api/v1/stories/kaffe";

  @TempDir Path folder;
  private TestContent content;
  private Path data;

  @BeforeEach
  void write() {
    content = TestContent.in(folder.resolve("content"));
    data = folder.resolve("data");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void anEditorChangesBreaksAndMendsAText(CapturedOutput log) {
    try (var lykta = RunningLykta.start(content.folder(), data)) {
      String first = lykta.json("/api/v1/edition").get("id").asString();

      content.replace("pages/hjalp-nu.md", "om det är fara", "när det är fara");
      lykta.until(PAGE, page -> page.get("markdown").asString().contains("när det är fara"));
      assertThat(lykta.json("/api/v1/edition").get("number").asLong()).isEqualTo(2);
      String second = lykta.json("/api/v1/edition").get("id").asString();
      assertThat(second).isNotEqualTo(first);

      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "titel: Hjälp nu");
      content.write(
          "stories/ny.md", "---\ntitle: Ny\nsummary: En ny.\ncomposed: true\n---\nText.\n");
      lykta.until(
          "/api/v1/edition",
          edition -> log.getOut().contains("pages/hjalp-nu.md:2: title saknas."));
      assertThat(lykta.json("/api/v1/edition").get("id").asString()).isEqualTo(second);
      assertThat(lykta.get("/api/v1/stories/ny").statusCode())
          .as("nothing half-done is shown")
          .isEqualTo(404);

      content.replace("pages/hjalp-nu.md", "titel: Hjälp nu", "title: Hjälp genast");
      lykta.until(PAGE, page -> page.get("title").asString().equals("Hjälp genast"));
      assertThat(lykta.get("/api/v1/stories/ny").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aMovedAddressLeadsOnWhenItsLineIsSavedAndAlsoAfterARestartWithABrokenOne() {
    try (var lykta = RunningLykta.start(content.folder(), data)) {
      assertThat(lykta.get("/flyttat/lampan").statusCode()).isEqualTo(404);
      content.write("redirects.txt", "/flyttat/lampan /guider/lampan\n");
      lykta.until("/api/v1/edition", edition -> edition.get("number").asLong() == 2);
      assertThat(lykta.get("/flyttat/lampan").headers().allValues("location"))
          .containsExactly("/guider/lampan");
    }
    content.write("redirects.txt", "/flyttat/lampan\n");

    try (var again = RunningLykta.start(content.folder(), data)) {
      assertThat(again.get("/flyttat/lampan").headers().allValues("location"))
          .containsExactly("/guider/lampan");
    }
  }

  @Test
  void aBrokenTextLeavesTheLastGoodEditionAlsoAfterARestart() {
    String good;
    try (var lykta = RunningLykta.start(content.folder(), data)) {
      good = lykta.json("/api/v1/edition").get("id").asString();
    }
    content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "titel: Hjälp nu");

    try (var lykta = RunningLykta.start(content.folder(), data)) {
      assertThat(lykta.json("/api/v1/edition").get("id").asString()).isEqualTo(good);
      assertThat(lykta.json(PAGE).get("title").asString()).isEqualTo("Hjälp nu");
    }
  }

  @Test
  void aFirstStartWithBadContentSaysWhatIsWrong() {
    content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "titel: Hjälp nu");

    assertThatThrownBy(() -> RunningLykta.start(content.folder(), data))
        .hasRootCauseInstanceOf(CannotStart.class)
        .rootCause()
        .hasMessageContaining("pages/hjalp-nu.md:2: title saknas.")
        .hasMessageContaining("Innehållet har 2 fel och det finns ingen tidigare utgåva att visa");
  }

  @Test
  void unchangedContentIsTheSameEditionOnAnotherMachine() {
    try (var here = RunningLykta.start(content.folder(), data);
        var there =
            RunningLykta.start(
                TestContent.in(folder.resolve("other")).folder(),
                folder.resolve("elsewhere"),
                "LYKTA_EXAMPLES",
                "on")) {
      assertThat(here.json("/api/v1/edition").get("id"))
          .isEqualTo(there.json("/api/v1/edition").get("id"));
    }
  }

  @Test
  void aStoryIsReadOnItsDaysOnly() {
    content.replace("stories/kaffe.md", "themes:", "publish-from: 2026-02-04\nthemes:");
    var clock = new MovableClock("2026-02-03T22:59:59Z");
    try (var lykta = RunningLykta.start(clock, content.folder(), data)) {
      assertThat(lykta.get(STORY).statusCode())
          .as("a second before midnight in Sweden")
          .isEqualTo(404);

      clock.moveTo("2026-02-03T23:00:00Z");
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(200);

      clock.moveTo("2027-01-02T23:00:00Z");
      assertThat(lykta.get(STORY).statusCode())
          .as("the day after the teller's consent ended")
          .isEqualTo(404);
    }
  }

  @Test
  void whatIsInventedIsReadOnlyWhereExamplesAreOn() {
    content.replace("stories/kaffe.md", "themes:", "example: true\nthemes:");
    try (var lykta = RunningLykta.start(content.folder(), data)) {
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(404);
    }
    try (var lykta = RunningLykta.start(content.folder(), data, "LYKTA_EXAMPLES", "on")) {
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aWithdrawnTextIsGone() {
    try (var lykta = RunningLykta.start(content.folder(), data)) {
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(200);

      content.replace("stories/kaffe.md", "themes:", "status: withdrawn\nthemes:");
      lykta.until("/api/v1/stories", stories -> stories.get("items").size() == 1);

      assertThat(lykta.get(STORY).statusCode()).isEqualTo(404);
    }
  }
}
