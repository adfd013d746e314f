package org.lykta.server.meetingguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meetingguide.ListMother.WHOLE;
import static org.lykta.server.meetingguide.ListMother.list;
import static org.lykta.server.meetingguide.ListMother.listing;
import static org.lykta.server.meetingguide.ListMother.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentImportTest {

  private static final String FILE = "meetings/ystad/lugna-stunden-14.md";

  @TempDir Path folder;

  private ImportingEditor editor;

  @BeforeEach
  void begin() {
    editor = new ImportingEditor(folder);
  }

  @Test
  void aListingBecomesAFileInOurKeys() {
    assertThat(editor.hasList(list(WHOLE)).imports()).isZero();

    assertThat(editor.meeting(FILE).replaceAll("[0-9a-f]{16} 2026-11-23", "SUMMA DAG"))
        .isEqualTo(
            """
            ---
            title: Lugna stunden
            summary: Självhjälpsgrupp i Ystad.
            kind: self-help-group
            themes: [lgbtqi]
            languages: [ar, sv]
            tider:
              - varje torsdag 18:00-19:30
            place:
              name: Församlingshemmet
              address: Stora Norregatan 5
              town: Ystad
              position: 55.42951, 13.82039
              access: [step-free]
              travel: Dörren mot gården.
            organiser: { name: Lugna gruppen, url: "https://andra.lykta.example" }
            contact: { mail: "hej@andra.lykta.example" }
            drop-in: true
            confirmed: 2026-10-01
            # Kommer ur en lista hos någon annan. Ändra gärna: då skriver nästa import inte över filen.
            # meeting-guide: listan lugna-stunden-14 SUMMA DAG
            ---
            Ring på klockan. Vi ses på övervåningen.

            [Läs mer hos Lugna gruppen](<https://andra.lykta.example/lugna>)
            """);
    assertThat(editor.isTold())
        .contains("+ ny          " + FILE + " (Lugna stunden)", "1 nya", "1 fil är skriven.")
        .doesNotContain("Att se över");
    assertThat(editor.errors()).isEmpty();
  }

  @Test
  void whatIsAsBeforeIsLeftAlone() {
    editor.hasList(list(WHOLE)).imports();
    Map<String, String> before = editor.meetings();
    editor.movesTo("2026-12-24T08:00:00Z");

    assertThat(editor.imports()).isZero();

    assertThat(editor.meetings()).isEqualTo(before);
    assertThat(editor.isTold()).contains("1 lika", "Inget att skriva.").doesNotContain(FILE);
  }

  @Test
  void whatHasChangedInTheListIsWrittenAnew() {
    editor.hasList(list(WHOLE)).imports();

    editor.hasList(list(WHOLE.replace("19:30", "20:00"))).imports();

    assertThat(editor.meeting(FILE)).contains("varje torsdag 18:00-20:00");
    assertThat(editor.isTold()).contains("~ ändrad      " + FILE);
    assertThat(editor.hasList(list(WHOLE)).imports()).isZero();
    assertThat(editor.meeting(FILE)).contains("varje torsdag 18:00-19:30");
  }

  @Test
  void whatAnEditorHasChangedIsNeverWrittenOver() {
    editor.hasList(list(WHOLE)).imports();
    editor.content().replace(FILE, "drop-in: true", "cost: 0\ndrop-in: true");
    String hers = editor.meeting(FILE);

    editor.imports();
    assertThat(editor.isTold()).contains("1 lika").doesNotContain(FILE);

    editor.hasList(list(WHOLE.replace("19:30", "20:00"))).imports();
    assertThat(editor.meeting(FILE)).isEqualTo(hers);
    assertThat(editor.isTold())
        .contains(
            "! rörs inte   " + FILE,
            "- cost: 0",
            "-   - varje torsdag 18:00-19:30",
            "+   - varje torsdag 18:00-20:00",
            "1 som du har ändrat");

    editor.content().replace(FILE, "18:00-19:30", "18:00-20:00");
    editor.imports();
    assertThat(editor.isTold()).contains("1 lika").doesNotContain(FILE);
  }

  @Test
  void whatAnEditorHasWithdrawnIsLeftInPeace() {
    editor.hasList(list(WHOLE)).imports();
    editor.content().replace(FILE, "kind:", "status: withdrawn\nkind:");

    editor.hasList(list(WHOLE.replace("19:30", "20:00"))).imports();

    assertThat(editor.meeting(FILE)).contains("status: withdrawn", "18:00-19:30");
    assertThat(editor.isTold()).contains("1 lika").doesNotContain(FILE);
  }

  @Test
  void aFileThatWindowsHasSavedIsAsItWas() throws IOException {
    editor.hasList(list(WHOLE)).imports();
    Path file = editor.content().folder().resolve(FILE);
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    editor.hasList(list(WHOLE.replace("19:30", "20:00"))).imports();

    assertThat(editor.isTold()).contains("~ ändrad      " + FILE);
  }

  @Test
  void whatIsGoneFromTheListStaysAndIsTold() {
    editor.hasList(list(WHOLE, listing("kvar", ""))).imports();
    Map<String, String> before = editor.meetings();

    assertThat(editor.hasList("[]").imports()).isZero();

    assertThat(editor.meetings()).isEqualTo(before).hasSize(2);
    assertThat(editor.isTold())
        .contains(
            "- borta       " + FILE,
            "- borta       meetings/ystad/kvar.md",
            "state: ended",
            "2 borta ur listan");

    editor.content().replace(FILE, "kind:", "state: ended\nkind:");
    editor.imports();
    assertThat(editor.isTold()).contains("1 borta ur listan").doesNotContain(FILE);
  }

  @Test
  void aListingThatCannotBeCarriedThisTimeIsNotGone() {
    editor.hasList(list(WHOLE)).imports();

    editor.hasList(list(WHOLE.replace("\"18:00\"", "\"snart\""))).imports();

    assertThat(editor.isTold()).contains("1 som inte gick", "0 borta").contains("\"snart\"");
    assertThat(editor.meeting(FILE)).contains("18:00-19:30");
  }

  @Test
  void anotherListsFilesAreNotTouched() throws IOException {
    editor.hasList(list(WHOLE)).imports();
    Path other = folder.resolve("annan.json");
    Files.writeString(other, list(WHOLE));

    editor.importsFrom(other.toString());

    assertThat(editor.isTold()).contains("meetings/ystad/lugna-stunden-14-2.md").contains("1 nya");
    assertThat(editor.errors()).isEmpty();
  }

  @Test
  void theEditorMayOnlyLook() {
    editor.hasList(list(WHOLE));

    assertThat(editor.imports("--plan")).isZero();
    assertThat(editor.isTold()).contains(FILE, "Inget är skrivet.");
    assertThat(editor.importsAndAnswers("nej")).isZero();
    assertThat(editor.isTold()).contains("Skriva 1 fil? Svara ja eller nej:", "Inget är skrivet.");
    assertThat(editor.meetings()).isEmpty();

    assertThat(editor.importsAndAnswers("Ja")).isZero();
    assertThat(editor.meetings()).containsKey(FILE);
  }

  @ParameterizedTest
  @CsvSource({
    "time, '\"12:00:00\"', 12:00-19:00",
    "time, '\"6:30 PM\"', 18:30-19:00",
    "time, '\"12:15 a.m.\"', 00:15-19:00",
    "time, '\"0930\"', 09:30-19:00",
    "time, '\"24:00\"', varje tisdag 00:00-19:00",
    "end_time, '\"24:00\"', varje måndag 18:00-00:00",
    "end_time, '\"01:00\"', varje måndag 18:00-01:00",
    "end_time, null, varje måndag 18:00-19:00",
    "end_time, '\"18:00\"', varje måndag 18:00-19:00",
    "end_time, 12, varje måndag 18:00-19:00",
    "day, '\"0\"', varje söndag 18:00-19:00",
    "day, '[3, 1, \"0\", 3]', 'varje måndag, onsdag och söndag 18:00-19:00'",
    "day, '[9, 6]', varje lördag 18:00-19:00",
    "timezone, '\"Europe/Oslo\"', varje måndag 18:00-19:00",
  })
  void timesAreUnderstoodAsTheyAreWrittenOutThere(String field, String value, String times) {
    editor.hasList(list(with(field, value))).imports();

    assertThat(editor.meeting("meetings/ystad/stunden.md")).contains(times);
    assertThat(editor.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "day, null, veckodagen saknas",
    "day, 7, veckodagen saknas",
    "day, '{}', veckodagen saknas",
    "time, null, tiden saknas",
    "time, '\"25:00\"', tiden",
    "time, '[]', tiden saknas",
    "timezone, '\"America/New_York\"', inte svensk tid",
    "timezone, '\"Europe/Helsinki\"', inte svensk tid",
    "timezone, '\"Mars\"', inte svensk tid",
    "country, '\"NO\"', den ligger i NO",
    "formatted_address, '\"Gatan 1, Lund, Norge\"', den ligger i Norge",
    "city, '\"Atlantis\"', vilken kommun",
    "city, null, vilken kommun",
  })
  void whatCannotBeCarriedIsTold(String field, String value, String why) {
    editor.hasList(list(with(field, value), listing("hel", ""))).imports();

    assertThat(editor.isTold()).contains("! kunde inte  stunden (Stunden)", why, "1 som inte gick");
    assertThat(editor.meetings()).containsOnlyKeys("meetings/ystad/hel.md");
  }

  @ParameterizedTest
  @CsvSource({
    "city, '\"271 42 YSTAD\"', ystad",
    "city, '\"Ystads kommun\"', ystad",
    "city, '\"Åkarp\"', burlov",
    "city, '\"Habo\"', habo",
    "regions, '[\"Skåne\", \"Kivik\"]', ystad",
    "formatted_address, '\"Gatan 1, Simrishamn, Sverige\"', ystad",
  })
  void theTownTellsTheMunicipality(String field, String value, String municipality) {
    editor.hasList(list(with(field, value))).imports();

    assertThat(editor.meetings()).containsOnlyKeys("meetings/" + municipality + "/stunden.md");
    assertThat(editor.errors()).isEmpty();
  }

  @Test
  void withoutATownThePositionTellsTheMunicipalityAsAGuess() {
    String unnamed = listing("stunden", "\"latitude\": \"55.56\", \"longitude\": \"14.35\"");

    editor.hasList(list(unnamed.replace("\"city\": \"Ystad\",", ""))).imports();

    assertThat(editor.meeting("meetings/simrishamn/stunden.md"))
        .contains("town: Simrishamn\n", "position: 55.56, 14.35\n");
    assertThat(editor.isTold()).contains("kommunen Simrishamn är gissad efter läget");
    assertThat(editor.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"latitude\": 0, \"longitude\": 0",
        "\"latitude\": 67.85, \"longitude\": 20.22",
        "\"latitude\": 900, \"longitude\": \"x\"",
        "\"latitude\": 13.8, \"longitude\": 55.4"
      })
  void aPositionThatCannotBeIsLeftOut(String position) {
    editor.hasList(list(listing("stunden", position))).imports();

    assertThat(editor.meeting("meetings/ystad/stunden.md")).doesNotContain("position:");
    assertThat(editor.isTold()).contains("läget");
    assertThat(editor.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"conference_url\": \"https://a.lykta.example/x\", \"approximate\": \"yes\"', where: online",
    "'\"conference_url\": \"https://a.lykta.example/x\"', where: hybrid",
    "'\"conference_url\": \"https://a.lykta.example/x\", \"types\": [\"TC\"]', where: online",
    "'\"conference_phone\": \"+46 70 174 06 05,,12#\", \"approximate\": \"yes\"', 'call-in: \"+46 70 174 06 05\"'",
    "'\"types\": [\"TC\", \"D\"]', state: paused",
    "'\"attendance_option\": \"inactive\"', state: paused",
  })
  void howOneTakesPartIsCarried(String fields, String line) {
    editor.hasList(list(listing("stunden", fields))).imports();

    assertThat(editor.meeting("meetings/ystad/stunden.md")).contains(line + "\n");
    assertThat(editor.errors()).isEmpty();
  }

  @Test
  void whatHasNeitherPlaceNorLinkIsNoMeeting() {
    String nowhere = with("address", "null").replace("Gatan 1", "");

    editor.hasList(list(nowhere)).imports();

    assertThat(editor.isTold()).contains("varken plats, länk eller telefonnummer");
  }

  @Test
  void withoutADayOfItsOwnItIsConfirmedWhenItWasFirstTakenIn() {
    editor.hasList(list(with("updated", "null"))).imports();
    editor.movesTo("2027-03-01T08:00:00Z");
    editor.imports();

    assertThat(editor.meeting("meetings/ystad/stunden.md")).contains("confirmed: 2026-11-23\n");
    assertThat(editor.isTold()).contains("1 lika");
  }

  @Test
  void slugsLeadNowhereElse() {
    editor
        .hasList(
            list(
                listing("../../../ut", ""),
                listing("..", ""),
                listing("/etc/passwd", ""),
                listing("C:\\\\x", ""),
                listing("Ås öl", ""),
                listing("con", ""),
                listing(17, ""),
                listing("a b\\u0000c%2e%2e", ""),
                listing("x".repeat(120), "")))
        .imports();

    assertThat(editor.meetings().keySet())
        .hasSize(9)
        .allMatch(file -> file.matches("meetings/ystad/[a-z0-9-]+\\.md"))
        .contains("meetings/ystad/ut.md", "meetings/ystad/17.md", "meetings/ystad/as-ol.md");
    assertThat(editor.errors()).isEmpty();
    editor.imports();
    assertThat(editor.isTold()).contains("9 lika");
  }

  @Test
  void aFolderThatLeadsOutIsNotWrittenIn() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("utanfor"));
    Files.createDirectories(editor.content().folder().resolve("meetings"));
    Files.createSymbolicLink(editor.content().folder().resolve("meetings/ystad"), outside);

    assertThat(editor.hasList(list(WHOLE)).imports()).isEqualTo(1);

    assertThat(outside).isEmptyDirectory();
    assertThat(editor.isTurnedAwayWith()).contains("går inte att läsa eller skriva i");
  }

  @Test
  void theNastiestListLeavesNothingThatTheCheckMinds() throws IOException {
    String nasty = Files.readString(Path.of("src/test/resources/meeting-guide/nasty.json"));

    assertThat(editor.hasList(nasty).imports()).isZero();

    assertThat(editor.errors()).isEmpty();
    assertThat(editor.isTold())
        .contains(
            "samma slug står två gånger",
            "slug saknas",
            "typerna D, QQ",
            "namnet kortades",
            "namnet saknas",
            "sluttiden saknas");
    assertThat(editor.meeting("meetings/ystad/html.md"))
        .contains("title: \"Html & sånt\"")
        .contains(
            "\nFörsta raden\\\nandra \\*raden\\*\n\n\\# ingen rubrik\\\n\\- inget streck\\\n1\\. ingen lista")
        .doesNotContain("<", "onerror", "&nbsp;")
        .contains("Fråga efter Anna Andersson");
    assertThat(editor.meeting("meetings/ystad/42.md"))
        .contains("title: \"- # null: {}\"", "confirmed: 2026-11-23");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"meetings\": []}' | ingen lista",
        "'<html></html>' | rad 1",
        "'[{\"slug\": \"a\"},\n {\"slug\": ' | rad 2",
        "'\"hej\"' | ingen lista",
        "'' | ingen lista",
      })
  void whatIsNoListChangesNothing(String text, String why) {
    editor.hasList(list(WHOLE)).imports();
    Map<String, String> before = editor.meetings();

    assertThat(editor.hasList(text).imports()).isEqualTo(1);

    assertThat(editor.isTurnedAwayWith()).contains(why);
    assertThat(editor.meetings()).isEqualTo(before);
  }

  @Test
  void whatIsTooMuchIsRefused() {
    assertThat(editor.hasList("[".repeat(30)).imports()).isEqualTo(1);
    assertThat(editor.isTurnedAwayWith()).contains("för stort");
    assertThat(editor.hasList("[{\"a\":\"" + "x".repeat(300_000) + "\"}]").imports()).isEqualTo(1);
    assertThat(editor.isTurnedAwayWith()).contains("för stort");
    assertThat(editor.hasList("[" + "1,".repeat(10_000) + "1]").imports()).isEqualTo(1);
    assertThat(editor.isTurnedAwayWith()).contains("fler än 10000");
    assertThat(editor.hasList(" ".repeat(20 * 1024 * 1024) + "[]").imports()).isEqualTo(1);
    assertThat(editor.isTurnedAwayWith()).contains("större än 20 MB");
    assertThat(editor.importsFrom(folder.resolve("ingen.json").toString())).isEqualTo(1);
    assertThat(editor.isTurnedAwayWith()).contains("ingen.json finns inte");
  }

  @Test
  void moreThanTheContentMayHoldIsRefused() {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj(number -> listing("m-" + number, ""))
            .collect(Collectors.joining(",", "[", "]"));

    assertThat(editor.hasList(many).imports()).isEqualTo(1);

    assertThat(editor.isTurnedAwayWith()).contains("fler än 10000 filer");
    assertThat(editor.meetings()).isEmpty();
  }

  @Test
  void aCallThatCannotBeUnderstoodIsToldHow() {
    String meetings = editor.content().folder().resolve("meetings").toString();

    assertThat(editor.calls("", false, "import")).isEqualTo(2);
    assertThat(editor.calls("", false, "import", "meeting-guide", "x.json")).isEqualTo(2);
    assertThat(editor.calls("", false, "import", "annat", "x.json", "--into", meetings))
        .isEqualTo(2);
    assertThat(editor.calls("", false, "import", "meeting-guide", "x.json", "--into")).isEqualTo(2);
    assertThat(editor.isTurnedAwayWith()).startsWith("Skriv så här: java -jar lykta.jar");
    String elsewhere = folder.resolve("meetings").toString();
    assertThat(
            editor
                .hasList("[]")
                .calls("", false, "import", "meeting-guide", "x", "--into", elsewhere))
        .isEqualTo(2);
    assertThat(editor.isTurnedAwayWith()).contains("vocabulary.yaml");
  }
}
