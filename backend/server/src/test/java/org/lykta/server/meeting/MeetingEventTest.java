package org.lykta.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meeting.MeetingFiles.cafe;
import static org.lykta.server.meeting.MeetingFiles.cafeWith;
import static org.lykta.server.meeting.MeetingFiles.hidden;
import static org.lykta.server.meeting.MeetingFiles.meeting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a machine reads on the page of a meeting, on Tuesday 3 February 2026. */
class MeetingEventTest {

  private static final Pattern STRUCTURED =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    content.write(
        "meetings/ystad/cafe.md",
        cafeWith(
            "cost: 0\n",
            "varje torsdag 18-19:30",
            "inställt 2026-02-05 (sjukdom)",
            "flyttat 2026-02-12 till 2026-02-13 17:00, Stadsparken",
            "till 2026-06-18"));
    content.write(
        "meetings/ystad/sista.md", cafe("sista tisdagen i månaden 14-16 från 2026-03-01"));
    content.write("meetings/ystad/en-gang.md", cafeWith("cost: 40\n", "2026-03-03 18-20"));
    content.write(
        "meetings/ystad/hemlig.md", hidden("name: Östra Ystad\nposition: 55.43, 13.83", "Hej."));
    content.write(
        "meetings/varnamo/natet.md",
        meeting(
            "Nätgruppen",
            "where: online\nonline: https://mote.lykta.example/rum\n",
            "languages: [ar]\n",
            "varannan måndag 19-20 från 2026-01-12"));
    content.write(
        "meetings/ystad/elak.md",
        cafe("varje fredag 8-9").replace("Café Lyktan", "Kafé </script><script>alert(1)"));
    content.write(
        "meetings/ystad/pahittad.md",
        cafe("varje dag 8-9").replace("kind:", "example: true\nkind:"));
    content.write(
        "meetings/ystad/gammal.md", cafe("varje dag 8-9").replace("2026-01-15", "2024-12-31"));
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

  private static List<JsonNode> structured(String slug) {
    String page = new String(lykta.get("/traffar/" + slug).body(), StandardCharsets.UTF_8);
    return STRUCTURED
        .matcher(page)
        .results()
        .map(found -> JsonMapper.shared().readTree(found.group(1)))
        .toList();
  }

  private static JsonNode event(String slug) {
    return structured(slug).stream()
        .filter(node -> node.get("@type").asString().equals("Event"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  @Test
  void whatComesBackIsASchedule() {
    JsonNode schedule = event("cafe").get("eventSchedule").get(0);

    assertThat(schedule.get("@type").asString()).isEqualTo("Schedule");
    assertThat(schedule.get("repeatFrequency").asString()).isEqualTo("P1W");
    assertThat(texts(schedule.get("byDay"))).containsExactly("TH");
    assertThat(schedule.get("startTime").asString()).isEqualTo("18:00");
    assertThat(schedule.get("endTime").asString()).isEqualTo("19:30");
    assertThat(schedule.get("scheduleTimezone").asString()).isEqualTo("Europe/Stockholm");
    assertThat(schedule.get("endDate").asString()).isEqualTo("2026-06-18");
    assertThat(texts(schedule.get("exceptDate"))).containsExactly("2026-02-05", "2026-02-12");
    assertThat(event("cafe").has("startDate")).as("schema.org: a schedule instead").isFalse();
  }

  @Test
  void aDayOfTheMonthIsToldByItsPlaceInIt() {
    JsonNode schedule = event("sista").get("eventSchedule").get(0);

    assertThat(schedule.get("repeatFrequency").asString()).isEqualTo("P1M");
    assertThat(texts(schedule.get("byDay"))).containsExactly("-1TU");
    assertThat(schedule.get("startDate").asString()).isEqualTo("2026-03-01");
    assertThat(schedule.has("exceptDate")).isFalse();
  }

  @Test
  void theNextTimesSayWhetherToGo() {
    JsonNode cancelled = event("cafe").get("subEvent").get(0);
    JsonNode moved = event("cafe").get("subEvent").get(1);
    JsonNode on = event("cafe").get("subEvent").get(2);

    assertThat(cancelled.get("startDate").asString()).isEqualTo("2026-02-05T18:00+01:00");
    assertThat(cancelled.get("eventStatus").asString())
        .isEqualTo("https://schema.org/EventCancelled");
    assertThat(moved.get("startDate").asString()).isEqualTo("2026-02-13T17:00+01:00");
    assertThat(moved.get("previousStartDate").asString()).isEqualTo("2026-02-12T18:00+01:00");
    assertThat(moved.get("eventStatus").asString())
        .isEqualTo("https://schema.org/EventRescheduled");
    assertThat(moved.get("location").get(0).get("name").asString()).isEqualTo("Stadsparken");
    assertThat(moved.get("location").toString()).doesNotContain("Surbrunnsgatan");
    assertThat(on.get("endDate").asString()).isEqualTo("2026-02-19T19:30+01:00");
    assertThat(on.get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
    assertThat(on.get("location").toString()).contains("Surbrunnsgatan 12");
  }

  @Test
  void aSingleDayIsAnEventWithoutSchedule() {
    JsonNode once = event("en-gang");

    assertThat(once.get("startDate").asString()).isEqualTo("2026-03-03T18:00+01:00");
    assertThat(once.has("eventSchedule")).isFalse();
    assertThat(once.get("isAccessibleForFree").asBoolean()).isFalse();
  }

  @Test
  void itSaysWhereAndByWhom() {
    JsonNode cafe = event("cafe");
    JsonNode place = cafe.get("location").get(0);

    assertThat(cafe.get("eventAttendanceMode").asString())
        .isEqualTo("https://schema.org/OfflineEventAttendanceMode");
    assertThat(place.get("name").asString()).isEqualTo("Biblioteket");
    assertThat(place.get("address").get("addressLocality").asString()).isEqualTo("Ystad");
    assertThat(cafe.get("organizer").get("name").asString()).isEqualTo("Föreningen");
    assertThat(cafe.get("isAccessibleForFree").asBoolean()).isTrue();
    assertThat(cafe.get("url").asString()).isEqualTo("https://lykta.example/traffar/cafe");
  }

  @Test
  void aHiddenAddressHasAnAreaAndNothingElse() {
    JsonNode place = event("hemlig").get("location").get(0);

    assertThat(place.get("name").asString()).isEqualTo("Östra Ystad");
    assertThat(place.propertyNames()).containsExactlyInAnyOrder("@type", "name");
    assertThat(event("hemlig").toString()).doesNotContain("55.4", "13.8");
  }

  @Test
  void onTheNetItLeadsToThePageAndNotToTheRoom() {
    JsonNode net = event("natet");

    assertThat(net.get("eventAttendanceMode").asString())
        .isEqualTo("https://schema.org/OnlineEventAttendanceMode");
    assertThat(net.get("location").get(0).get("@type").asString()).isEqualTo("VirtualLocation");
    assertThat(net.get("location").get(0).get("url").asString())
        .isEqualTo("https://lykta.example/traffar/natet");
    assertThat(texts(net.get("inLanguage"))).containsExactly("ar");
    assertThat(net.get("eventSchedule").get(0).get("repeatFrequency").asString()).isEqualTo("P2W");
  }

  @Test
  void aTitleCannotEndTheElementItStandsIn() {
    assertThat(event("elak").get("name").asString()).isEqualTo("Kafé </script><script>alert(1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pahittad", "gammal", "slut"})
  void whatNobodyShouldFindIsNoEvent(String slug) {
    assertThat(lykta.get("/traffar/" + slug).statusCode()).isEqualTo(200);
    assertThat(structured(slug))
        .extracting(node -> node.get("@type").asString())
        .containsExactly("WebPage");
  }
}
