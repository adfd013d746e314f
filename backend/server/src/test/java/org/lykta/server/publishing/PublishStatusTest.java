package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.web.GoldenFile;

/** What editors and their tools are told of what became of their work. */
class PublishStatusTest {

  private static final String STATUS = "/api/v1/publish/status";

  @Test
  void whatWasPublishedAndWhatWasRejectedIsTold(@TempDir Path folder) {
    var clock = new MovableClock("2026-02-03T10:15:30Z");
    var content = TestContent.in(folder.resolve("content"));
    Path data = folder.resolve("data");
    try (var lykta = RunningLykta.start(clock, content.folder(), data)) {
      clock.moveTo("2026-02-03T10:20:00Z");
      content.replace("stories/nattljus.md", "title:", "titel:");

      GoldenFile.isKept(
          "publish-status",
          "PublishStatus",
          lykta.until(STATUS, status -> status.get("items").size() == 2));
    }
    try (var again = RunningLykta.start(clock, content.folder(), data)) {
      assertThat(again.json(STATUS).get("items"))
          .as("after a restart, and nothing told twice")
          .hasSize(2);
    }
  }

  @Test
  void noMoreThanTwoHundredAttemptsAreKept(@TempDir Path folder) {
    try (var lykta =
        RunningLykta.start(
            TestContent.in(folder.resolve("content")).folder(), folder.resolve("data"))) {
      var attempts = lykta.bean("attempts", Attempts.class);
      for (int n = 0; n < 210; n++) {
        attempts.add(AttemptMother.PUBLISHED, AttemptMother.rejected(n)).block();
      }

      var items = lykta.until(STATUS, status -> status.get("items").size() == 200).get("items");

      assertThat(items.get(0).get("commit").asString()).isEqualTo(AttemptMother.commit(209));
      assertThat(items.get(199).get("commit").asString()).isEqualTo(AttemptMother.commit(10));
    }
  }
}
