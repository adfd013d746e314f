package org.lykta.server.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.TestContent;

/** An editor begins a meeting or a venue by answering. */
class MeetingNewTest {

  private static final List<String> OPEN = List.of("öppen", "varje torsdag 18-19", "");
  private static final List<String> HIDDEN = List.of("hemlig", "Östra Ystad");
  private static final List<String> WRITE_FIRST = List.of("ja", "hej@lykta.example", "", "", "");

  @TempDir Path folder = Path.of("");

  private TestContent content = new TestContent(folder);
  private Editor editor = new Editor(folder);

  @BeforeEach
  void copyContent() {
    content = TestContent.in(folder.resolve("content"));
    editor = new Editor(content.folder());
  }

  /** A meeting in Ystad, with the answers about times, place and contact as told. */
  private int begins(List<String> times, List<String> place, List<String> contact) {
    List<String> all = new ArrayList<>(List.of("Ystad", "Kafé", "Kaffe.", "recovery-cafe", ""));
    all.addAll(times);
    all.addAll(place);
    all.addAll(List.of("Fyren", ""));
    all.addAll(contact);
    all.addAll(List.of("", "", "", "kafe"));
    return editor.begins("meeting", all.toArray(String[]::new));
  }

  @Test
  void aMeetingStandsInItsMunicipalityWithWhatWasAnswered() {
    assertThat(
            editor.begins(
                "meeting",
                "Ystad",
                "Kafé: på bryggan",
                "Kaffe, och sällskap.",
                "recovery-cafe",
                "5",
                "öppen",
                "varje torsdag 18:00-19:30",
                "inställt 2026-12-03 (sjukdom)",
                "",
                "adress",
                "Stadsbiblioteket",
                "Surbrunnsgatan 12",
                "Ystad",
                "step-free, 3",
                "Fyren",
                "https://fyren.example",
                "ja",
                "hej@fyren.example",
                "070-174 06 05",
                "",
                "",
                "3",
                "0",
                "1, meets-you",
                ""))
        .isZero();
    assertThat(read("meetings/ystad/kafe-pa-bryggan.md"))
        .startsWith(
            """
            ---
            title: "Kafé: på bryggan"
            summary: "Kaffe, och sällskap."
            kind: recovery-cafe
            themes: [loneliness]
            tider:
              - varje torsdag 18:00-19:30
              - inställt 2026-12-03 (sjukdom)
            place:
              name: Stadsbiblioteket
              address: Surbrunnsgatan 12
              town: Ystad
              access: [step-free, toilet]
            organiser: { name: Fyren, url: "https://fyren.example" }
            contact: { mail: "hej@fyren.example", sms: 070-174 06 05 }
            answer-within: 3
            cost: 0
            visit-before: true
            meets-you: true
            confirmed: 2026-11-22
            status: draft
            ---
            Skriv över den här texten. \
            """);
    hasNothingAgainst("meetings/ystad/kafe-pa-bryggan.md");
  }

  @Test
  void aSentenceThatCannotBeUnderstoodIsAnsweredAtOnceWithTheOneThatWasMeant() {
    List<String> times =
        List.of(
            "öppen",
            "",
            "inte röda dagar",
            "torsda 18-19.30",
            "varje torsdag 18-19.30",
            "inställt 2026-12-02",
            "flyttat 2026-12-03 till 2026-12-03 18:00, Hamnen: porten",
            "");

    assertThat(begins(times, List.of("nätet", ""), WRITE_FIRST)).isZero();
    assertThat(editor.isTold())
        .contains(
            "> Här behövs ett svar.\n",
            "> Det står inte när det är. Lägg till en rad: - varje torsdag 18:00-19:30\n",
            "> \"torsda 18-19.30\" går inte att förstå som tid. Skriv så här: varje torsdag 18:00-19:30\n",
            "> Ingen träff är planerad till 2026-12-02. Den närmaste är 2026-12-03.\n");
    assertThat(read("meetings/ystad/kafe.md"))
        .contains(
            """
            tider:
              - varje torsdag 18-19.30
              - "flyttat 2026-12-03 till 2026-12-03 18:00, Hamnen: porten"
            where: online
            """);
    hasNothingAgainst("meetings/ystad/kafe.md");
  }

  @Test
  void ofAHiddenAddressOnlyAnAreaIsAskedFor() {
    assertThat(begins(OPEN, List.of("hemlig", "Storgatan", "Östra Ystad"), WRITE_FIRST)).isZero();
    assertThat(editor.isTold())
        .contains("> Skriv en stadsdel eller en ort, utan gata och nummer.\n")
        .doesNotContain("Gata och nummer.");
    assertThat(read("meetings/ystad/kafe.md"))
        .contains("\narea:\n  name: Östra Ystad\norganiser:")
        .doesNotContain("place:");
    hasNothingAgainst("meetings/ystad/kafe.md");
  }

  @Test
  void aMeetingByPhoneHasItsNumberAndWhoComesUnaskedNeedsNobodyToAsk() {
    List<String> phone = List.of("telefon", "0701740605 hem", "070-174 06 05");

    assertThat(begins(OPEN, phone, List.of("nej", "", "", "", ""))).isZero();
    assertThat(read("meetings/ystad/kafe.md"))
        .contains("\nwhere: phone\ncall-in: 070-174 06 05\n", "\ndrop-in: true\nconfirmed:")
        .doesNotContain("contact:");
    hasNothingAgainst("meetings/ystad/kafe.md");
  }

  @Test
  void aGroupThatIsFormingNeedsNoTimes() {
    List<String> forming = List.of("på väg", "", "många", "3", "5", "");

    assertThat(begins(forming, List.of("nätet", ""), WRITE_FIRST)).isZero();
    assertThat(editor.isTold())
        .contains("> Här behövs ett svar.\n> Skriv ett heltal från 0 till 100.\n");
    assertThat(read("meetings/ystad/kafe.md"))
        .contains("\nstate: forming\ngroup: { have: 3, need: 5 }\nwhere: online\n");
    hasNothingAgainst("meetings/ystad/kafe.md");
  }

  @Test
  void whoCanOnlyBeCalledIsAskedForAnotherWayToo() {
    List<String> contact =
        List.of(
            "ja", "", "", "", "", "", "", "", "070-174 06 05", "hej", "hej@a.example", "", "", "");

    assertThat(begins(OPEN, HIDDEN, contact)).isZero();
    assertThat(editor.isTold())
        .contains(
            "> Det står inte hur man når dem. ",
            "> Det går bara att ringa dit. Lägg till mail, sms eller form: alla kan inte ringa.\n",
            "> Skriv en e-postadress: namn@exempel.se\n");
    assertThat(read("meetings/ystad/kafe.md")).contains("\ncontact: { mail: \"hej@a.example\" }\n");
  }

  @Test
  void aVenueIsMadeAndThenChosen() {
    assertThat(
            begins(OPEN, List.of("lokal", "adress", "Biblioteket", "", "Ystad", ""), WRITE_FIRST))
        .isZero();
    assertThat(editor.isTold()).doesNotContain("i en lokal som redan finns");
    assertThat(
            editor.begins(
                "venue", "Fyren", "Ett hus.", "Ystad", "Hamngatan 2", "Ystad", "1", "", ""))
        .isZero();
    assertThat(editor.isTold()).doesNotContain("skriv över texten");
    assertThat(read("venues/fyren.md"))
        .isEqualTo(
            """
            ---
            title: Fyren
            summary: Ett hus.
            municipality: ystad
            address: Hamngatan 2
            town: Ystad
            access: [step-free]
            status: draft
            ---
            """);
    content.delete("meetings/ystad/kafe.md");

    assertThat(begins(OPEN, List.of("lokal", "Fyren"), WRITE_FIRST)).isZero();
    assertThat(read("meetings/ystad/kafe.md")).contains("\nvenue: fyren\n");
    hasNothingAgainst("meetings/ystad/kafe.md");
    hasNothingAgainst("venues/fyren.md");
  }

  @ParameterizedTest
  @CsvSource({
    "Ystad, ystad",
    "ystads kommun, ystad",
    "Löderup, ystad",
    "Habo, habo",
    "Håbo, habo-uppsala",
    "habo-uppsala, habo-uppsala",
    "Östra Göinge, ostra-goinge",
    "ostra goinge, ostra-goinge"
  })
  void aMunicipalityIsNamedAsPeopleNameIt(String said, String slug) {
    assertThat(editor.begins("venue", "Fyren", "Ett hus.", said, "", "Orten", "", "", "")).isZero();
    assertThat(read("venues/fyren.md")).contains("\nmunicipality: " + slug + "\n");
  }

  @Test
  void aMunicipalityThatIsNoneIsTold() {
    editor.begins("meeting", "Ystadd", "", "Marieholm", "xyz");

    assertThat(editor.isTold())
        .contains(
            "> Kommunen \"Ystadd\" finns inte. Menade du Ystad?\n",
            "> Här behövs ett svar.\n",
            "> Kommunen \"xyz\" finns inte. ");
    assertThat(content.folder().resolve("meetings")).doesNotExist();
  }

  @Test
  void whatNoNameMendsIsToldSoThatNobodyGoesOnTrying() {
    editor.begins(
        "meeting",
        "Ystad, Kafé på Storgatan, Kaffe., 1, , öppen, varje dag 9-10, , hemlig, Östra Ystad, Fyren, , nej, , , , , , , , kafe"
            .split(", ?", -1));

    assertThat(editor.isTold())
        .contains("nämner \"Storgatan\", och adressen är hemlig.")
        .contains("Det rättar inget namn. Avbryt med Ctrl-C och börja om.\n");
    assertThat(content.folder().resolve("meetings")).doesNotExist();
  }

  private void hasNothingAgainst(String file) {
    assertThat(Arrays.asList(editor.checks().split("\n", 0)))
        .noneMatch(line -> line.contains(file));
  }

  private String read(String file) {
    try {
      return Files.readString(content.folder().resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
