package org.lykta.server.meetingguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.lykta.server.meeting.MeetingFiles.cafe;
import static org.lykta.server.meeting.MeetingFiles.cafeWith;
import static org.lykta.server.meeting.MeetingFiles.hidden;
import static org.lykta.server.meeting.MeetingFiles.meeting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.web.GoldenFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class FeedApiTest {

  private static final String FEED = "/api/v1/feeds/meeting-guide.json";

  /** A Tuesday, at a quarter past eleven. */
  private static final String TUESDAY = "2026-02-03T10:15:30Z";

  private static final MovableClock CLOCK = new MovableClock(TUESDAY);

  /** The format's types of the fields that we send (code4recovery/spec, README and schema). */
  private static final Map<String, Predicate<JsonNode>> FIELDS =
      Map.ofEntries(
          Map.entry("name", text(255)),
          Map.entry("slug", matching("[A-Za-z0-9_-]{1,64}")),
          Map.entry("day", FeedApiTest::isDay),
          Map.entry("time", matching("([01][0-9]|2[0-3]):[0-5][0-9]")),
          Map.entry("end_time", matching("([01][0-9]|2[0-3]):[0-5][0-9]")),
          Map.entry("timezone", matching("Europe/Stockholm")),
          Map.entry("location", text(255)),
          Map.entry("location_notes", text(2000)),
          Map.entry("formatted_address", text(255)),
          Map.entry("regions", FeedApiTest::isTexts),
          Map.entry("latitude", JsonNode::isNumber),
          Map.entry("longitude", JsonNode::isNumber),
          Map.entry("approximate", matching("yes|no")),
          Map.entry("conference_url", matching("https?://.+")),
          Map.entry("conference_phone", matching("[+]?\\d{1,15}")),
          Map.entry("types", FeedApiTest::isTexts),
          Map.entry("notes", text(5000)),
          Map.entry("updated", matching("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}")),
          Map.entry("group", text(255)),
          Map.entry("url", matching("https?://.+")),
          Map.entry("feedback_url", matching("https?://.+")),
          Map.entry("entity", text(255)),
          Map.entry("entity_url", matching("https?://.+")),
          Map.entry("entity_website_url", matching("https?://.+")),
          Map.entry("contact_1_email", matching("[^@ ]+@[^@ ]+")),
          Map.entry("contact_1_phone", text(40)));

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    listed(content);
    leftOut(content);
    lykta = RunningLykta.start(CLOCK, content.folder(), folder.resolve("data"));
  }

  private static void listed(TestContent content) {
    content.write(
        "meetings/ystad/cafe.md",
        cafeWith(
            "languages: [sv, ar, so]\ncost: 0\ndrop-in: true\n",
            "varje torsdag 18-19:30",
            "inställt 2026-02-19 (sjukdom)",
            "utom 2026-02-26",
            "flyttat 2026-03-05 till 2026-03-06 17:00, Stadsparken"));
    content.write("meetings/ystad/bytorget.md", cafe("varje fredag 10-12", "inställt 2026-02-06"));
    content.write(
        "meetings/ystad/bara-ort.md",
        cafe("varje söndag 14-16")
            .replace(
                "  address: Surbrunnsgatan 12\n  town: Ystad\n  position: 55.4295, 13.8204\n",
                "  town: Ystad\n"));
    content.write(
        "meetings/ystad/tva-tider.md",
        cafe("varje måndag och onsdag 10-11", "varje söndag 10-11", "varje onsdag 18-19"));
    content.write("meetings/ystad/natten.md", cafe("varje lördag 22-00:30"));
    content.write("meetings/ystad/full.md", cafeWith("state: full\n", "varje torsdag 9-10"));
    content.write(
        "meetings/varnamo/natet.md",
        meeting(
                "Nätgruppen",
                "where: online\nonline: \"https://mote.lykta.example/lampan\"\n",
                "themes: [lgbtqi]\n",
                "varje måndag 19-20")
            .replace("themes: [loneliness]\n", ""));
    content.write(
        "meetings/ystad/bada.md",
        cafeWith(
            "where: hybrid\nonline: \"https://mote.lykta.example/bada\"\n", "varje fredag 8-9"));
    content.write(
        "meetings/varnamo/linjen.md",
        meeting("Linjen", "where: phone\ncall-in: \"070-174 06 05\"\n", "", "varje fredag 13-14"));
  }

  private static void leftOut(TestContent content) {
    content.write("meetings/ystad/x-manad.md", cafe("första tisdagen i månaden 18-20"));
    content.write("meetings/ystad/x-varannan.md", cafe("varannan tisdag 18-20 från 2026-02-03"));
    content.write("meetings/ystad/x-en-gang.md", cafe("2026-02-05 18-20"));
    content.write("meetings/ystad/x-vilar.md", cafeWith("state: paused\n", "varje fredag 18-20"));
    content.write(
        "meetings/ystad/x-paus.md", cafe("varje fredag 18-20", "paus 2026-02-01 till 2026-03-01"));
    content.write("meetings/ystad/x-slut.md", cafeWith("state: ended\n", "varje fredag 18-20"));
    content.write("meetings/ystad/x-forbi.md", cafe("varje fredag 18-20", "till 2026-01-30"));
    content.write("meetings/ystad/x-kommer.md", cafe("varje fredag 18-20", "från 2026-03-06"));
    content.write(
        "meetings/ystad/x-borjar.md",
        cafeWith("state: forming\ngroup: { have: 3, need: 5 }\n", "varje fredag 18-20"));
    content.write(
        "meetings/ystad/x-gammal.md",
        cafe("varje fredag 18-20").replace("2026-01-15", "2025-01-15"));
    content.write(
        "meetings/ystad/x-hemlig.md", hidden("name: Östra Ystad\nposition: 55.43, 13.83", "Hej."));
    content.write(
        "meetings/ystad/x-pahittad.md",
        cafe("varje dag 8-9").replace("kind:", "example: true\nkind:"));
    content.write(
        "meetings/ystad/x-utan-lank.md",
        meeting("Utan länk", "where: online\n", "", "varje måndag 19-20"));
    content.write(
        "meetings/ystad/x-stangd.md",
        meeting("Stängd", "venue: salen\n", "", "varje måndag 19-20"));
    content.write(
        "venues/salen.md",
        """
        ---
        title: Salen
        summary: En sal.
        municipality: ystad
        town: Ystad
        closed: { from: 2026-01-11, until: 2026-03-31, why: Golven läggs om. }
        ---
        """);
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  private static List<JsonNode> items() {
    List<JsonNode> items = new ArrayList<>();
    lykta.json(FEED).forEach(items::add);
    return items;
  }

  private static JsonNode item(String slug) {
    return items().stream()
        .filter(it -> it.get("slug").asString().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> slugs() {
    return items().stream().map(item -> item.get("slug").asString()).toList();
  }

  @Test
  void aWeeklyMeetingIsToldInTheFormatsWords() {
    JsonNode cafe = item("cafe");

    assertThat(cafe.toPrettyString())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {
                      "name": "Café Lyktan", "slug": "cafe", "day": 4, "time": "18:00",
                      "end_time": "19:30", "timezone": "Europe/Stockholm",
                      "location": "Biblioteket",
                      "formatted_address": "Surbrunnsgatan 12, Ystad, Sverige",
                      "regions": ["Skåne län", "Ystad"],
                      "latitude": 55.4295, "longitude": 13.8204, "approximate": "no",
                      "types": ["AR", "SV", "X"],
                      "notes": "Ingen träff torsdag 19 februari: sjukdom.\\nIngen träff torsdag 26 februari.\\nTräffen torsdag 5 mars är flyttad till fredag 6 mars, 17.00–18.30, Stadsparken.\\nKaffe och sällskap.\\nSpråk: svenska, arabiska, somaliska.",
                      "updated": "2026-01-15 11:00:00", "group": "Föreningen",
                      "url": "http://localhost:8080/traffar/cafe",
                      "feedback_url": "http://localhost:8080/traffar/cafe#stammer",
                      "entity": "Föreningen", "contact_1_email": "hej@lykta.example"
                    }
                    """)
                .toPrettyString());
  }

  @Test
  void anAnswerIsAsItsExampleAndItsSchema() {
    ArrayNode some = JsonMapper.shared().createArrayNode();
    List.of("cafe", "natet", "tva-tider_1000-1100", "tva-tider_1800-1900")
        .forEach(slug -> some.add(item(slug)));

    GoldenFile.isKept("meeting-guide", "MeetingGuideFeed", some);
    GoldenFile.isOf("MeetingGuideFeed", lykta.json(FEED));
  }

  @Test
  void onlyWeeklyMeetingsThatOneCanComeToAreThere() {
    assertThat(slugs())
        .containsExactly(
            "bada",
            "bara-ort",
            "cafe",
            "full",
            "linjen",
            "natet",
            "natten",
            "tva-tider_1000-1100",
            "tva-tider_1800-1900");
  }

  @Test
  void sundayIsNoughtAndSeveralDaysAreAnArray() {
    assertThat(item("bara-ort").get("day").asInt()).isZero();
    assertThat(item("tva-tider_1000-1100").get("day").toString()).isEqualTo("[0,1,3]");
    assertThat(item("tva-tider_1800-1900").get("day").asInt()).isEqualTo(3);
  }

  @Test
  void anEndAfterMidnightIsToldAsItIs() {
    assertThat(item("natten").get("time").asString()).isEqualTo("22:00");
    assertThat(item("natten").get("end_time").asString()).isEqualTo("00:30");
  }

  @Test
  void withoutAStreetNothingIsClaimedToBeExact() {
    assertThat(item("bara-ort").get("approximate").asString()).isEqualTo("yes");
    assertThat(item("bara-ort").get("formatted_address").asString()).isEqualTo("Ystad, Sverige");
    assertThat(item("bara-ort").has("latitude")).isFalse();
  }

  @Test
  void onlineIsNoPlace() {
    JsonNode online = item("natet");

    assertThat(online.get("conference_url").asString())
        .isEqualTo("https://mote.lykta.example/lampan");
    assertThat(online.get("types").toString()).isEqualTo("[\"LGBTQ\",\"SV\"]");
    assertThat(online.get("approximate").asString()).isEqualTo("yes");
    assertThat(online.get("regions").toString()).isEqualTo("[\"Jönköpings län\",\"Värnamo\"]");
    assertThat(online.propertyNames()).doesNotContain("location", "formatted_address", "latitude");
  }

  @Test
  void aHybridMeetingHasBothAndOneByPhoneItsNumber() {
    assertThat(item("bada").get("conference_url").asString())
        .isEqualTo("https://mote.lykta.example/bada");
    assertThat(item("bada").get("location").asString()).isEqualTo("Biblioteket");
    assertThat(item("linjen").get("conference_phone").asString()).isEqualTo("+46701740605");
  }

  @Test
  void aFullGroupSaysSoFirst() {
    assertThat(item("full").get("notes").asString()).startsWith("Gruppen är full just nu.");
  }

  @Test
  void aMeetingIsBackWhenItsCancelledDayIsOver() {
    assertThat(slugs()).doesNotContain("bytorget");
    try {
      CLOCK.moveTo("2026-02-06T10:59:59Z");
      assertThat(slugs()).doesNotContain("bytorget");
      assertThat(header("cache-control")).isEqualTo("public, max-age=1");
      CLOCK.moveTo("2026-02-06T11:00:00Z");
      assertThat(slugs()).contains("bytorget");
    } finally {
      CLOCK.moveTo(TUESDAY);
    }
  }

  @Test
  void everyObjectIsOfThePublishedFieldsAndTypes() {
    assertThat(items())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            item -> {
              assertThat(item.propertyNames()).contains("name", "slug", "day", "time", "types");
              item.forEachEntry(
                  (name, value) ->
                      assertThat(FIELDS.getOrDefault(name, any -> false).test(value))
                          .as("%s: %s", name, value)
                          .isTrue());
            });
    assertThat(slugs()).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeIsOneOfTheFormats() throws IOException {
    Path published = Path.of("../../../shared/data/meeting-guide/types.json");
    assumeTrue(Files.exists(published), "the format's list of types is not beside the project");
    var codes = new TreeSet<String>();
    TypeCodes.load().all().forEach(codes::add);

    assertThat(JsonMapper.shared().readTree(Files.readString(published)).propertyNames())
        .containsAll(codes);
    assertThat(codes).contains("AR", "X", "LGBTQ");
  }

  @Test
  void itIsKeptForAMinuteAndKnownAgain() {
    assertThat(header("cache-control")).isEqualTo("public, max-age=60");
    assertThat(lykta.get(FEED, "If-None-Match", header("etag")).statusCode()).isEqualTo(304);
    assertThat(lykta.get(FEED, "Accept-Encoding", "gzip").headers().firstValue("content-encoding"))
        .contains("gzip");
    assertThat(lykta.get(FEED + "?lang=en").statusCode()).isEqualTo(400);
  }

  @Test
  void withoutMeetingsItIsAnEmptyList(@TempDir Path folder) {
    try (var empty =
        RunningLykta.start(
            new MovableClock(TUESDAY),
            TestContent.in(folder.resolve("content")).folder(),
            folder.resolve("data"))) {
      assertThat(new String(empty.get(FEED).body(), StandardCharsets.UTF_8)).isEqualTo("[]");
    }
  }

  private static String header(String name) {
    return lykta.get(FEED).headers().firstValue(name).orElseThrow();
  }

  private static Predicate<JsonNode> text(int longest) {
    return value ->
        value.isString()
            && !value.asString().isBlank()
            && value.asString().length() <= longest
            && !value.asString().matches("(?s).*</?[a-zA-Z].*");
  }

  private static Predicate<JsonNode> matching(String form) {
    return value -> value.isString() && value.asString().matches(form);
  }

  private static boolean isTexts(JsonNode value) {
    return value.isArray() && value.values().stream().allMatch(text(60));
  }

  private static boolean isDay(JsonNode value) {
    return value.isArray()
        ? value.size() > 1 && value.values().stream().allMatch(FeedApiTest::isWeekday)
        : isWeekday(value);
  }

  private static boolean isWeekday(JsonNode value) {
    return value.isInt() && value.asInt() >= 0 && value.asInt() <= 6;
  }
}
