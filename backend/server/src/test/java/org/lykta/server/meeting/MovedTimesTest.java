package org.lykta.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meeting.MeetingFiles.cafe;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** What a reader sees of a time that is not as it always is. */
class MovedTimesTest {

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    write(content, "dag", "flyttat 2026-02-05 till 2026-02-06 18:00");
    write(content, "dag-och-plats", "flyttat 2026-02-05 till 2026-02-06 18:00, Stadsparken");
    write(content, "tid", "flyttat 2026-02-05 till 2026-02-05 17:00");
    write(content, "plats", "flyttat 2026-02-05 till 2026-02-05 18:00, Stadsparken");
    lykta =
        RunningLykta.start(
            new MovableClock("2026-02-03T10:15:30Z"), content.folder(), folder.resolve("data"));
  }

  private static void write(TestContent content, String slug, String moved) {
    content.write("meetings/ystad/%s.md".formatted(slug), cafe("varje torsdag 18-19", moved));
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "dag = Flyttat från torsdag 5 februari<",
        "dag-och-plats = Flyttat från torsdag 5 februari. Plats: Stadsparken<",
        "tid = Flyttat från 18.00<",
        "plats = Annan plats den här gången: Stadsparken<"
      })
  void whatIsDifferentIsTold(String slug, String told) {
    assertThat(new String(lykta.get("/traffar/" + slug).body(), StandardCharsets.UTF_8))
        .contains(told);
  }
}
