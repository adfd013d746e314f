package org.lykta.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meeting.MeetingFiles.cafe;
import static org.lykta.server.meeting.MeetingFiles.hidden;
import static org.lykta.server.meeting.MeetingFiles.meeting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import tools.jackson.databind.JsonNode;

class MeetingApiTest {

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    content.write(
        "meetings/ystad/cafe.md", cafe("varje torsdag 18-19:30", "inställt 2026-02-05 (sjukdom)"));
    content.write(
        "meetings/simrishamn/hamnen.md",
        cafe("varje fredag 10-12")
            .replace("town: Ystad", "town: Simrishamn")
            .replace("  position: 55.4295, 13.8204\n", ""));
    content.write(
        "meetings/varnamo/natet.md",
        meeting("Nätgruppen", "where: online\n", "languages: [ar]\n", "varje måndag 19-20"));
    content.write(
        "meetings/ystad/hemlig.md", hidden("name: Östra Ystad\nposition: 55.43, 13.83", "Hej."));
    content.write(
        "meetings/ystad/pahittad.md",
        cafe("varje dag 8-9").replace("kind:", "example: true\nkind:"));
    lykta =
        RunningLykta.start(
            new MovableClock("2026-02-03T10:15:30Z"), content.folder(), folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  private static List<String> slugs(String query) {
    List<String> slugs = new ArrayList<>();
    lykta
        .json("/api/v1/meetings?" + query)
        .get("items")
        .forEach(item -> slugs.add(item.get("slug").asString()));
    return slugs;
  }

  private static JsonNode first(String query) {
    return lykta.json("/api/v1/meetings?" + query).get("items").get(0);
  }

  @Test
  void theNearestComeFirstWithTheirDistance() {
    assertThat(slugs("near=ystad")).containsExactly("cafe", "hemlig", "hamnen");
    assertThat(first("near=55.43,13.82").get("distanceKm").asDouble()).isLessThan(0.2);
  }

  @Test
  void aPlaceWithoutAPositionLiesInTheMiddleOfItsTown() {
    assertThat(first("near=simrishamn").get("slug").asString()).isEqualTo("hamnen");
    assertThat(first("near=simrishamn").get("distanceKm").asDouble()).isZero();
  }

  @Test
  void aCancelledDayIsToldAndNotFoundByItsDate() {
    JsonNode next = first("near=ystad&limit=1").get("next").get(0);

    assertThat(next.get("start").asString()).isEqualTo("2026-02-05T18:00:00+01:00");
    assertThat(next.get("status").asString()).isEqualTo("cancelled");
    assertThat(next.get("note").asString()).isEqualTo("sjukdom");
    assertThat(slugs("near=ystad&from=2026-02-05&to=2026-02-05")).isEmpty();
    assertThat(slugs("near=ystad&from=2026-02-12&to=2026-02-12")).containsExactly("cafe");
  }

  @Test
  void whatIsOnlineIsFoundWhenAskedFor() {
    assertThat(slugs("near=ystad&online=true")).containsExactly("natet");
    assertThat(slugs("in-language=ar")).containsExactly("natet");
  }

  @Test
  void atLeastSoManyAreFound() {
    assertThat(slugs("near=ystad&within=5")).containsExactly("cafe", "hemlig");
    assertThat(slugs("near=ystad&within=5&at-least=3")).containsExactly("cafe", "hemlig", "hamnen");
  }

  @Test
  void aHiddenAddressStaysHidden() {
    JsonNode hidden = lykta.json("/api/v1/meetings/hemlig");

    assertThat(hidden.get("hidden").asBoolean()).isTrue();
    assertThat(hidden.get("place").asString()).isEqualTo("Östra Ystad");
    assertThat(hidden.get("way").isNull()).isTrue();
    assertThat(hidden.get("latitude").asDouble()).isEqualTo(55.43);
  }

  @Test
  void whatIsInventedIsAbsent() {
    assertThat(slugs("limit=100")).doesNotContain("pahittad");
    assertThat(lykta.get("/api/v1/meetings/pahittad").statusCode()).isEqualTo(404);
  }

  @Test
  void aWordIsEnough() {
    assertThat(slugs("q=NATGRUPP")).containsExactly("natet");
  }

  @ParameterizedTest
  @CsvSource({
    "near=atlantis, near",
    "near=95;13, near",
    "within=0, within",
    "within=301, within",
    "at-least=101, at-least",
    "kind=party, kind",
    "theme=party, theme",
    "in-language=svenska, in-language",
    "online=maybe, online",
    "from=2026-02-02, from",
    "from=2027-12-31, from",
    "to=i+morgon, to",
    "limit=0, limit",
    "municipality=atlantis, municipality",
    "farg=bla, farg"
  })
  void whatCannotBeMeantIsToldByItsName(String query, String parameter) {
    var answer = lykta.get("/api/v1/meetings?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("\"parameter\":\"" + parameter + "\"");
  }

  @Test
  void whereSomebodyIsIsKeptByNobody() {
    assertThat(lykta.get("/api/v1/meetings?near=ystad").headers().firstValue("cache-control"))
        .contains("private, no-store");
    assertThat(lykta.get("/api/v1/meetings").headers().firstValue("cache-control"))
        .contains("public, max-age=60");
  }

  @Test
  void placesAreFoundByTheBeginningOfTheirName() {
    JsonNode found = lykta.json("/api/v1/places?q=oster&limit=100").get("items");

    assertThat(found.findValuesAsString("name")).contains("Östersund");
    assertThat(found.findValuesAsString("slug")).contains("ostersund");
  }

  @Test
  void whereNobodyElseShouldReadWhatItIsTheCalendarSaysOnlyWhen() {
    for (String address : List.of("/api/v1/meetings/hemlig.ics", "/api/v1/meetings.ics")) {
      assertThat(new String(lykta.get(address).body(), StandardCharsets.UTF_8))
          .contains("SUMMARY:Avtalad tid", "DTSTART")
          .doesNotContain("hemlig", "Efter våldet", "Östra");
    }
  }

  @Test
  void aMessageAboutItSaysNothingEither() {
    String page = new String(lykta.get("/traffar/hemlig").body(), StandardCharsets.UTF_8);

    assertThat(page.replaceAll("(?s)^.*<main", ""))
        .contains("Går det bra att ni svarar mig här?", "subject=En%20fr%C3%A5ga")
        .doesNotContain("subject=Efter", ".ics");
  }
}
