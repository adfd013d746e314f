package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.meeting.MeetingFiles;

/** The contract, its examples and the server say the same. */
class ExamplesTest {

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    content.write(
        MeetingFiles.CAFE,
        MeetingFiles.cafeWith(
            "answer-within: 3\ncost: 0\ndrop-in: true\n",
            "varje torsdag 18-19:30",
            "inställt 2026-02-05 (sjukdom)"));
    content.write(
        "meetings/ystad/efter-valdet.md",
        MeetingFiles.hidden("name: Östra Ystad\nposition: 55.43, 13.83\n", "Hej."));
    lykta =
        RunningLykta.start(
            new MovableClock("2026-02-03T10:15:30Z"), content.folder(), folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @ParameterizedTest
  @CsvSource({
    "edition, EditionAnswer, /api/v1/edition",
    "guides, GuideList, /api/v1/guides?role=self",
    "guide, GuideAnswer, /api/v1/guides/lampan?lang=en",
    "chapter, ChapterAnswer, /api/v1/guides/lampan/chapters/kvallen?role=relative&age=13-17&event=discharge:2026-01-25",
    "chapter-all, ChapterAnswer, /api/v1/guides/lampan/chapters/kvallen?all=true&living=alone&lang=en",
    "stories, StoryList, /api/v1/stories?theme=loneliness",
    "story, StoryAnswer, /api/v1/stories/nattljus",
    "page, PageAnswer, /api/v1/pages/hjalp-nu?lang=ar",
    "meetings, MeetingList, /api/v1/meetings?near=ystad&within=30",
    "meeting, MeetingAnswer, /api/v1/meetings/cafe",
    "places, PlaceList, /api/v1/places?q=oster&limit=3",
    "sync, SyncAnswer, /api/v1/sync?packs=core",
    "search, FoundList, /api/v1/search?q=lampa+fonster&lang=sv&limit=5",
    "problem-parameter, Problem, /api/v1/guides?role=king",
    "problem-not-found, Problem, /api/v1/stories/ingen",
  })
  void anAnswerIsAsItsExampleAndItsSchema(String example, String schema, String target) {
    GoldenFile.isKept(example, schema, lykta.json(target));
  }

  @Test
  void theContractIsServedAsItStandsInDocs() throws IOException {
    assertThat(lykta.get("/api/openapi.json").body())
        .isEqualTo(Files.readAllBytes(GoldenFile.API.resolve("openapi.json")));
  }
}
