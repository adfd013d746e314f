package org.lykta.server.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meeting.MeetingFiles.cafe;
import static org.lykta.server.meeting.MeetingFiles.cafeWith;
import static org.lykta.server.meeting.MeetingFiles.hidden;
import static org.lykta.server.meeting.MeetingFiles.meeting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** The poster of a meeting, on 3 February 2026 and with examples. */
class PosterPageTest {

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    content.write(
        "meetings/ystad/cafe.md",
        cafeWith("cost: 0\nages: { from: 18 }\ndrop-in: true\n", "varje torsdag 18-19:30"));
    content.write("meetings/ystad/varannan.md", cafe("varannan onsdag 10-12 från 2026-01-14"));
    content.write(
        "meetings/ystad/en-gang.md",
        cafe("2026-03-03 18-20", "2026-02-10 18-20", "inställt 2026-02-10"));
    content.write(
        "meetings/ystad/hemlig.md", hidden("name: Östra Ystad\nposition: 55.43, 13.83", "Hej."));
    content.write(
        "meetings/varnamo/natet.md",
        meeting("Nätgruppen", "where: online\n", "", "varje måndag 19-20"));
    content.write(
        "meetings/ystad/pahittad.md",
        cafe("varje dag 8-9").replace("kind:", "example: true\nkind:"));
    content.write("meetings/ystad/slut.md", cafe("2026-01-20 18-20"));
    lykta =
        RunningLykta.start(
            new MovableClock("2026-02-03T10:15:30Z"),
            content.folder(),
            folder.resolve("data"),
            "LYKTA_EXAMPLES",
            "on",
            "LYKTA_BASE_URL",
            "https://lykta.example");
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  private static String html(String address) {
    return new String(lykta.get(address).body(), StandardCharsets.UTF_8);
  }

  private static String poster(String slug) {
    String html = html("/traffar/" + slug + "/affisch");
    return html.substring(html.indexOf("<article"), html.indexOf("</article>"));
  }

  @Test
  void itSaysAllThatOneNeedsToCome() {
    assertThat(poster("cafe"))
        .contains("Café Lyktan", "varje torsdag 18.00–19.30")
        .contains("Biblioteket, Surbrunnsgatan 12, Ystad")
        .contains("Dörren står öppen.")
        .contains("Gratis", "För dig som är 18 år eller äldre", "Du behöver inte anmäla dig")
        .contains("Mejla hej@lykta.example")
        .contains("https://lykta.example/traffar/cafe</bdi>")
        .doesNotContain("class=\"warning\"");
  }

  @Test
  void everyOtherWeekIsToldWithOneOfThem() {
    assertThat(poster("varannan"))
        .contains("varannan onsdag 10.00–12.00", "till exempel onsdag 11 februari");
  }

  @Test
  void singleDaysAreToldUnlessTheyAreCancelled() {
    assertThat(poster("en-gang"))
        .contains("tisdag 3 mars, 18.00–20.00")
        .doesNotContain("10 februari");
  }

  @Test
  void ofAHiddenAddressTheAreaIsTold() {
    assertThat(poster("hemlig"))
        .contains("Östra Ystad", "Adressen är hemlig")
        .doesNotContain("55.4", "Surbrunnsgatan");
  }

  @Test
  void onTheNetTheLinkIsToldAboutAndNotGivenAway() {
    assertThat(poster("natet")).contains("På nätet", "Du får länken när du har hört av dig.");
  }

  @Test
  void whatNobodyShouldPinUpSaysSoInLargeLetters() {
    assertThat(poster("pahittad"))
        .contains("<p class=\"warning\">EXEMPEL. Finns inte på riktigt. Sätt inte upp.</p>");
    assertThat(poster("slut")).contains("<p class=\"warning\">Sätt inte upp den här.");
  }

  @Test
  void itIsThePageThatSearchEnginesShouldFind() {
    assertThat(html("/traffar/cafe/affisch")).contains("noindex");
    assertThat(html("/ar/traffar/cafe")).contains("href=\"/ar/traffar/cafe/affisch\"");
    assertThat(lykta.get("/traffar/finns-inte/affisch").statusCode()).isEqualTo(404);
  }
}
