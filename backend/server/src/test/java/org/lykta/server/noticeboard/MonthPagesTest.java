package org.lykta.server.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meeting.MeetingFiles.cafe;
import static org.lykta.server.meeting.MeetingFiles.hidden;
import static org.lykta.server.meeting.MeetingFiles.meeting;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** The sheet of a month, on Tuesday 3 February 2026 and without examples. */
class MonthPagesTest {

  private static final String YSTAD = "/traffar/manad/ystad";

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    content.write(
        "meetings/ystad/cafe.md",
        cafe(
            "varje torsdag 18-19:30",
            "inställt 2026-02-12 (sjukdom)",
            "flyttat 2026-02-26 till 2026-03-02 17:00, Stadsparken"));
    content.write(
        "meetings/ystad/hemlig.md",
        hidden("name: Östra Ystad\nposition: 55.43, 13.83", "Hej.")
            .replace(
                "varje måndag 17-18",
                "varje måndag 17-18\n  - flyttat 2026-02-09 till 2026-02-10 17:00"));
    content.write(
        "meetings/ystad/vilar.md",
        cafe("varje lördag 10-12", "paus 2026-02-01 till 2026-03-31 (renovering)")
            .replace("Café Lyktan", "Lördagsfrukost"));
    content.write(
        "meetings/ystad/glomd.md",
        cafe("varje tisdag 9-10")
            .replace("Café Lyktan", "Den glömda")
            .replace("2026-01-15", "2025-06-01"));
    content.write(
        "meetings/ystad/borta.md",
        cafe("varje tisdag 9-10")
            .replace("Café Lyktan", "Den försvunna")
            .replace("2026-01-15", "2024-06-01"));
    content.write(
        "meetings/simrishamn/hamnen.md",
        cafe("varje fredag 10-12").replace("Café Lyktan", "Hamnkafé"));
    content.write(
        "meetings/varnamo/natet.md",
        meeting("Nätgruppen", "where: online\n", "", "varje måndag 19-20"));
    content.write(
        "meetings/ystad/pahittad.md",
        cafe("varje dag 8-9")
            .replace("Café Lyktan", "Den påhittade")
            .replace("kind:", "example: true\nkind:"));
    lykta =
        RunningLykta.start(
            new MovableClock("2026-02-03T10:15:30Z"),
            content.folder(),
            folder.resolve("data"),
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

  /** What somebody reads on the sheet, a line for each thing said. */
  private static String sheet(String address) {
    String html = html(address);
    return html.substring(html.indexOf("<article"), html.indexOf("</article>"))
        .replaceAll("<svg.*?</svg>", "")
        .replaceAll("\\s*\n\\s*", " ")
        .replaceAll("</?(section|h\\d|li|p|div|footer)[^>]*>", "\n")
        .replaceAll("<[^>]+>", "")
        .replaceAll(" +", " ")
        .replaceAll("\\s*\n\\s*", "\n");
  }

  @Test
  void eachDayTellsWhenWhatAndWhere() {
    assertThat(sheet(YSTAD))
        .contains("\nTräffar i Ystad, februari 2026\n")
        .contains("\ntorsdag 5 februari\n18.00–19.30 Café Lyktan Biblioteket, Ystad\n")
        .contains("Biblioteket, Surbrunnsgatan 12, Ystad")
        .contains("Mejla hej@lykta.example");
  }

  @Test
  void aCancelledDayIsToldWithItsReason() {
    assertThat(sheet(YSTAD))
        .contains("\ntorsdag 12 februari\n18.00–19.30 Café Lyktan Inställt: sjukdom\n");
    assertThat(html(YSTAD)).contains("<s>18.00–19.30</s>");
  }

  @Test
  void whoComesOnTheOldDayReadsTheNewOne() {
    assertThat(sheet(YSTAD))
        .contains(
            "\ntorsdag 26 februari\n18.00 Café Lyktan Flyttat till måndag 2 mars, 17.00–18.30\n");
    assertThat(sheet(YSTAD + "?manad=2026-03"))
        .contains("17.00–18.30 Café Lyktan Biblioteket, Ystad Flyttat från torsdag 26 februari")
        .contains("Plats: Stadsparken");
  }

  @Test
  void ofAHiddenAddressTheAreaIsTold() {
    assertThat(sheet(YSTAD))
        .contains("17.00–18.00 Efter våldet Östra Ystad")
        .contains("Adressen är hemlig. Du får veta den när du har hört av dig.")
        .contains("\ntisdag 10 februari\n")
        .doesNotContain("55.4");
  }

  @Test
  void whatRestsSaysWhy() {
    String sheet = sheet(YSTAD);

    assertThat(sheet.substring(sheet.indexOf("Utan dag den här månaden")))
        .contains("Lördagsfrukost\nUppehåll till och med 31 mars 2026: renovering");
    assertThat(sheet).doesNotContain("lördag 7 februari");
  }

  @Test
  void whatNobodyHasConfirmedForLongSaysSoAndThenLeaves() {
    assertThat(sheet(YSTAD))
        .contains("Den glömda Biblioteket, Ystad Ej bekräftat sedan 1 juni 2025")
        .doesNotContain("Den försvunna");
  }

  @Test
  void whatIsOnTheNetIsForAllAndWhatIsElsewhereIsNot() {
    assertThat(sheet(YSTAD))
        .contains("Var du än bor\nNätgruppen\nvarje måndag 19.00–20.00\nPå nätet")
        .doesNotContain("Hamnkafé");
  }

  @Test
  void whatIsInventedIsAbsent() {
    assertThat(sheet(YSTAD)).doesNotContain("Den påhittade", "Exempel");
  }

  @Test
  void itSaysWhereItComesFromAndWhenItWasTrue() {
    assertThat(sheet(YSTAD + "?manad=2026-03"))
        .contains("https://lykta.example/traffar/manad/ystad?manad=2026-03")
        .contains("Tiderna är som de var 3 februari 2026.")
        .contains("https://lykta.example/sidor/hjalp-nu");
    assertThat(html("/en" + YSTAD)).contains("https://lykta.example/en/traffar/manad/ystad</bdi>");
  }

  @Test
  void theMonthsBeforeAndAfterAreThereAsLongAsThereAreAny() {
    assertThat(html(YSTAD))
        .contains("manad=2026-01\" rel=\"prev\"", "manad=2026-03\" rel=\"next\"");
    assertThat(html(YSTAD + "?manad=2026-01")).doesNotContain("rel=\"prev\"");
    assertThat(html(YSTAD + "?manad=2027-02")).doesNotContain("rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12", "2027-03", "februari", "2026-13"})
  void aMonthWithoutASheetSaysWhichThereAre(String month) {
    HttpResponse<byte[]> answer = lykta.get(YSTAD + "?manad=" + month);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("Det finns blad från januari 2026 till februari 2027.")
        .contains("<option value=\"ystad\" selected>Ystad</option>");
  }

  @Test
  void anUnknownMunicipalityOffersThoseThereAre() {
    HttpResponse<byte[]> answer = lykta.get("/traffar/manad/atlantis");
    String page = new String(answer.body(), StandardCharsets.UTF_8);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(page)
        .contains("Den kommunen känner vi inte till.")
        .contains("<option value=\"orebro\">Örebro</option>")
        .contains("href=\"/traffar/manad/simrishamn\"")
        .doesNotContain("href=\"/traffar/manad/orebro\"");
  }

  @Test
  void aChosenMunicipalityLeadsToItsSheet() {
    HttpResponse<byte[]> answer = lykta.get("/en/traffar/manad?kommun=ystad&manad=2026-03");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location"))
        .contains("/en/traffar/manad/ystad?manad=2026-03");
    assertThat(lykta.get("/traffar/manad").statusCode()).isEqualTo(200);
    assertThat(lykta.get("/traffar/manad?kommun=//elsewhere.example").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyTheSheetOfThisMonthIsForSearchEngines() {
    assertThat(html(YSTAD)).doesNotContain("noindex");
    assertThat(html(YSTAD + "?manad=2026-03")).contains("noindex");
    assertThat(html("/traffar/manad/kiruna")).contains("noindex", "Inga tider är inlagda i Kiruna");
  }

  @Test
  void itIsFoundFromTheSearchAndFromTheMeeting() {
    assertThat(html("/traffar?ort=ystad"))
        .contains("href=\"/traffar/manad/ystad\">Månadens träffar i Ystad");
    assertThat(html("/en/traffar/cafe")).contains("href=\"/en/traffar/manad/ystad\"");
  }
}
