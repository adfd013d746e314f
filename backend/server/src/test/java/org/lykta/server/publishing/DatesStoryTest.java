package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.database.DatabaseProcess;

/** Texts come and go on their dates, in Swedish time, without anybody doing anything. */
class DatesStoryTest {

  private static final String STORY = "/api/v1/stories/kaffe";
  private static final int READ = 200;
  private static final int NOT_THERE = 404;

  @TempDir Path folder;

  @ParameterizedTest(name = "from {0} until {1}")
  @CsvSource({
    // winter: a Swedish day begins at 23:00 UTC
    "2026-02-04, 2026-02-04, 2026-02-03T22:59:59Z, 2026-02-03T23:00:00Z, 2026-02-04T22:59:59Z, 2026-02-04T23:00:00Z",
    // the day with 23 hours, and the one with 25
    "2026-03-29, 2026-03-29, 2026-03-28T22:59:59Z, 2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z, 2026-03-29T22:00:00Z",
    "2026-10-25, 2026-10-25, 2026-10-24T21:59:59Z, 2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z, 2026-10-25T23:00:00Z",
    // a leap day
    "2028-02-29, 2028-02-29, 2028-02-28T22:59:59Z, 2028-02-28T23:00:00Z, 2028-02-29T22:59:59Z, 2028-02-29T23:00:00Z",
  })
  void aTextIsReadOnItsDaysAndNoOthers(
      String from, String until, String before, String first, String last, String after) {
    var clock = new MovableClock(before);
    try (var lykta =
        RunningLykta.start(clock, dated(from, until).folder(), folder.resolve("data"))) {
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(NOT_THERE);
      clock.moveTo(first);
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(READ);
      clock.moveTo(last);
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(READ);
      assertThat(lykta.get(STORY).headers().firstValue("cache-control"))
          .as("nobody keeps it into another day")
          .hasValue("public, max-age=1");
      clock.moveTo(after);
      assertThat(lykta.get(STORY).statusCode()).isEqualTo(NOT_THERE);
      clock.moveTo(last);
      assertThat(lykta.get(STORY).statusCode())
          .as("a clock that was wrong is set back")
          .isEqualTo(READ);
      assertThat(lykta.json("/api/v1/edition").get("number").asLong())
          .as("without a new edition")
          .isEqualTo(1);
    }
  }

  @Test
  void nodesWhoseClocksDifferEachGoByTheirOwnAndAgreeOnTheEdition() {
    TestContent content = dated("2026-02-04", "2026-02-10");
    var late = new MovableClock("2026-02-03T22:59:30Z");
    var early = new MovableClock("2026-02-03T23:00:30Z");
    try (var database = DatabaseProcess.start(folder.resolve("data"));
        var one = node(late, content, "one", database);
        var other = node(early, content, "other", database)) {
      assertThat(one.get(STORY).statusCode()).isEqualTo(NOT_THERE);
      assertThat(other.get(STORY).statusCode()).isEqualTo(READ);
      assertThat(one.json("/api/v1/edition").get("id"))
          .isEqualTo(other.json("/api/v1/edition").get("id"));

      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Hjälp genast");

      one.until("/api/v1/edition", edition -> edition.get("number").asLong() == 2);
      other.until("/api/v1/edition", edition -> edition.get("number").asLong() == 2);
      late.moveTo("2026-02-03T23:00:00Z");
      assertThat(one.get(STORY).statusCode()).isEqualTo(READ);
    }
  }

  private TestContent dated(String from, String until) {
    var content = TestContent.in(folder.resolve("content"));
    content.replace(
        "stories/kaffe.md",
        "themes:",
        "publish-from: %s\npublish-until: %s\nthemes:".formatted(from, until));
    content.replace("stories/kaffe.md", "until: 2027-01-02", "until: 2030-01-02");
    return content;
  }

  private RunningLykta node(
      MovableClock clock, TestContent content, String name, DatabaseProcess database) {
    return RunningLykta.start(
        clock, content.folder(), folder.resolve(name), "LYKTA_MONGODB_URI", database.address());
  }
}
