package org.lykta.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meeting.MeetingFiles.CAFE;
import static org.lykta.server.meeting.MeetingFiles.cafe;
import static org.lykta.server.meeting.MeetingFiles.cafeWith;
import static org.lykta.server.meeting.MeetingFiles.hidden;
import static org.lykta.server.meeting.MeetingFiles.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.content.Problem;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.Readers;

/** What an editor of meetings is told. */
class MeetingProblemsTest {

  @TempDir Path folder;

  private int tries;

  private List<String> told(String path, String file) {
    var content = TestContent.in(folder.resolve("content" + tries++));
    content.write(path, file);
    return problems(content);
  }

  private static List<String> problems(TestContent content) {
    return problems(content, Problem::isError);
  }

  private List<String> warnings(String file) {
    var content = TestContent.in(folder.resolve("content" + tries++));
    content.write(CAFE, file);
    return warnings(content);
  }

  private static List<String> warnings(TestContent content) {
    return problems(content, problem -> !problem.isError() && problem.file().equals(CAFE));
  }

  private static List<String> problems(TestContent content, Predicate<Problem> which) {
    try {
      return Readers.contentReader()
          .read(new ContentFolder(content.folder()).read().sources(), LocalDate.of(2026, 2, 3))
          .problems()
          .stream()
          .filter(which)
          .map(problem -> problem.line() + ": " + problem.what() + " " + problem.mend())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void aMeetingThatIsRightHasNoProblems() {
    assertThat(told(CAFE, cafe("varje torsdag 18:00-19:30"))).isEmpty();
  }

  @Test
  void aSentenceThatCannotBeUnderstoodIsShownRight() {
    assertThat(told(CAFE, cafe("varje torsdag 18-19", "torsda 18-19.30")))
        .containsExactly(
            "14: \"torsda 18-19.30\" går inte att förstå som tid. Skriv så här: varje torsdag 18:00-19:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "varje torsda 18-19 = varje torsdag 18:00-19:00",
        "torsdagar 18-19 = varje torsdag 18:00-19:00",
        "inställd 2026-02-05 sjukdom = inställt 2026-02-03 (sjukdom)",
        "varanan onsdag 10-12 från 2026-01-14 = varannan onsdag 10:00-12:00 från 2026-01-14"
      })
  void whatWasMeantIsShown(String written, String meant) {
    assertThat(told(CAFE, cafe("varje torsdag 18-19", written)))
        .singleElement()
        .asString()
        .endsWith("Skriv så här: " + meant);
  }

  @Test
  void aDayThatIsNoneCannotBeCancelled() {
    assertThat(told(CAFE, cafe("varje torsdag 18-19", "inställt 2026-02-03")))
        .containsExactly(
            "14: Ingen träff är planerad till 2026-02-03. Den närmaste är 2026-02-05.");
  }

  @Test
  void aMunicipalityThatDoesNotExistIsTold() {
    assertThat(told("meetings/ystadd/cafe.md", cafe("varje torsdag 18-19")))
        .contains("1: Kommunen \"ystadd\" finns inte. Menade du ystad?");
  }

  @Test
  void aPositionWithItsNumbersTheWrongWayRoundIsTold() {
    String file = cafe("varje torsdag 18-19").replace("55.4295, 13.8204", "13.8204, 55.4295");

    assertThat(told(CAFE, file))
        .singleElement()
        .asString()
        .startsWith("10: Positionen ligger ")
        .endsWith("Latituden står först, i Sverige 55 till 69, sedan longituden, 11 till 24.");
  }

  @Test
  void aTownThatNobodyKnowsWantsAPosition() {
    String unknown = cafe("varje torsdag 18-19").replace("town: Ystad", "town: Lillbyn");

    assertThat(warnings(unknown)).isEmpty();
    assertThat(warnings(unknown.replace("  position: 55.4295, 13.8204\n", "")))
        .containsExactly(
            "9: Lykta känner inte till orten \"Lillbyn\" i kommunen Ystad, och kan inte säga hur"
                + " långt det är dit. Lägg till en rad: position: 55.43, 13.82");
  }

  @Test
  void aHiddenAddressIsNeverFinerThanAnArea() {
    assertThat(told(CAFE, hidden("name: Östra Ystad\nposition: 55.43, 13.83", "Välkommen.")))
        .isEmpty();
    assertThat(told(CAFE, hidden("name: Östra Ystad\nposition: 55.4312, 13.83", "Välkommen.")))
        .containsExactly(
            "8: Positionen är finare än en hemlig adress får vara. Skriv högst två decimaler: 55.43, 13.83");
    assertThat(told(CAFE, hidden("name: Storgatan 12", "Välkommen.")))
        .singleElement()
        .asString()
        .contains("kan visa en hemlig adress");
    assertThat(told(CAFE, hidden("name: Östra Ystad", "Vi sitter på Storgatan 12.")))
        .containsExactly(
            "1: Texten på sv nämner \"Storgatan 12\", och adressen är hemlig. Skriv en stadsdel eller en ort i stället.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi sitter på Storgatan.",
        "Huset ligger på Drottning Kristinas väg 4.",
        "Kom till Stora torget 2.",
        "Adressen är 271 42 Ystad."
      })
  void aHiddenAddressIsGivenAwayByLess(String body) {
    assertThat(told(CAFE, hidden("name: Östra Ystad", body)))
        .singleElement()
        .asString()
        .endsWith("och adressen är hemlig. Skriv en stadsdel eller en ort i stället.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vägen dit får du veta. Hela vägen hem följer någon med.",
        "Skriv från en dator på biblioteket. Du får följe till bussen.",
        "Vi går två och två. Ring 070-174 06 05. Vi är 10 Ystadsbor."
      })
  void ordinaryWordsGiveNoAddressAway(String body) {
    String file = hidden("name: Östra Ystad", body);

    assertThat(told(CAFE, file)).isEmpty();
    assertThat(warnings(file)).isEmpty();
  }

  @Test
  @Timeout(5)
  void aTextOfOneLongWordIsReadAtOnce() {
    assertThat(told(CAFE, hidden("name: Östra Ystad", "vid " + "a".repeat(200_000)))).isEmpty();
  }

  @Test
  void aLandmarkNearAHiddenAddressIsWarnedOf() {
    assertThat(warnings(hidden("name: Östra Ystad", "Porten mitt emot gamla kyrkan.")))
        .containsExactly(
            "1: \"mitt emot gamla kyrkan\" kan visa en hemlig adress."
                + " Skriv i stället att någon möter, eller att man får veta vägen.");
    assertThat(warnings(cafe("varje torsdag 18-19").replace("Dörren", "Vid kyrkan. Dörren")))
        .isEmpty();
  }

  @Test
  void aMoveCannotGiveAHiddenAddressAway() {
    String file = hidden("name: Östra Ystad", "Välkommen.");

    assertThat(
            told(
                CAFE, file.replace("17-18", "17-18\n  - flyttat 2026-02-09 till 2026-02-10 17:00")))
        .isEmpty();
    assertThat(
            told(
                CAFE,
                file.replace(
                    "17-18", "17-18\n  - flyttat 2026-02-09 till 2026-02-10 17:00, Fyren")))
        .containsExactly(
            "8: Adressen är hemlig, och en flyttad gång säger var den är."
                + " Ta bort platsen efter tiden: den som kommer får veta ändå.");
    assertThat(
            told(
                CAFE,
                file.replace("17-18", "17-18\n  - inställt 2026-02-09 (Storgatan 2 är låst)")))
        .containsExactly("8: Tiderna nämner \"Storgatan 2\", och adressen är hemlig. Ta bort det.");
  }

  @Test
  void thoseItIsMeantForMayCome() {
    assertThat(told(CAFE, aged("[13-17, 18-29]", "{ from: 16 }"))).isEmpty();
    assertThat(told(CAFE, aged("[80plus]", "{ from: 65 }"))).isEmpty();
    assertThat(told(CAFE, aged("[13-17, 18-29]", "{ from: 18 }")))
        .containsExactly(
            "13: Träffen är för \"13-17\" enligt for, och ages släpper inte in dem."
                + " Ändra age i for, eller åldersgränsen i ages.");
    assertThat(told(CAFE, aged("[80plus]", "{ to: 79 }"))).hasSize(1);
  }

  private static String aged(String meant, String ages) {
    return cafeWith("for: { age: %s }\nages: %s\n".formatted(meant, ages), "varje torsdag 18-19");
  }

  @Test
  void aTranslationCannotGiveAHiddenAddressAwayEither() {
    var content = TestContent.in(folder.resolve("content"));
    content.write(CAFE, hidden("name: Östra Ystad", "Välkommen."));
    content.write(
        CAFE.replace(".md", ".en.md"),
        """
        ---
        title: After the violence
        summary: A group.
        translates: "000000000000"
        ---
        We meet at Storgatan 12.
        """);

    assertThat(problems(content))
        .singleElement()
        .asString()
        .contains("Texten på en nämner \"Storgatan 12\"");
  }

  @Test
  void allCannotCall() {
    assertThat(
            told(
                CAFE,
                cafe("varje torsdag 18-19")
                    .replace("{ mail: hej@lykta.example }", "{ phone: \"070-174 06 05\" }")))
        .containsExactly(
            "15: Det går bara att ringa dit. Lägg till mail, sms eller form: alla kan inte ringa.");
  }

  @Test
  void aGroupThatIsFormingSaysHowManyItTakes() {
    assertThat(told(CAFE, cafeWith("state: forming\n")))
        .singleElement()
        .asString()
        .contains("group saknas för en grupp på väg att starta.");
    assertThat(told(CAFE, cafeWith("state: forming\ngroup: { have: 3, need: 5 }\n"))).isEmpty();
  }

  @Test
  void whatIsOpenHasTimes() {
    assertThat(told(CAFE, cafe())).singleElement().asString().contains("tider saknas.");
    assertThat(told(CAFE, cafe("inte röda dagar")))
        .singleElement()
        .asString()
        .contains("Det står inte när det är.");
  }

  @Test
  void aVenueThatIsNoneIsTold() {
    assertThat(told(CAFE, meeting("Café", "venue: huset\n", "", "varje torsdag 18-19")))
        .containsExactly(
            "1: Lokalen huset finns inte. Lägg den i venues/huset.md, eller skriv place i stället.");
  }

  @Test
  void aVenueThatReadersDoNotSeeIsWarnedOf() {
    String venue =
        "---\ntitle: Huset\nsummary: Ett hus.\nmunicipality: ystad\ntown: Ystad\n%s---\n";
    String shown = meeting("Café", "venue: huset\n", "", "varje torsdag 18-19");
    var content = TestContent.in(folder.resolve("content"));
    content.write(CAFE, shown);

    content.write("venues/huset.md", venue.formatted(""));
    assertThat(warnings(content)).isEmpty();
    content.write("venues/huset.md", venue.formatted("status: draft\n"));
    assertThat(warnings(content))
        .containsExactly(
            "1: Lokalen huset visas inte, så träffen visas utan plats."
                + " Skriv status: live i venues/huset.md.");
    content.write("venues/huset.md", venue.formatted("example: true\n"));
    assertThat(warnings(content)).hasSize(1);
    content.write(CAFE, shown.replace("kind:", "example: true\nkind:"));
    assertThat(warnings(content)).isEmpty();
  }

  @Test
  void thePlaceIsWrittenOnce() {
    assertThat(
            told(CAFE, meeting("Café", "where: online\nvenue: huset\n", "", "varje torsdag 18-19")))
        .anyMatch(problem -> problem.contains("Det är ingen plats att komma till."));
    assertThat(told(CAFE, meeting("Café", "", "", "varje torsdag 18-19")))
        .singleElement()
        .asString()
        .contains("Det står inte var det är, eller står flera gånger.");
  }
}
