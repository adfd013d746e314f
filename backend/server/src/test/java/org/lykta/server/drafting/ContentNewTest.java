package org.lykta.server.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.TestContent;

class ContentNewTest {

  private static final String[] ODD_TITLES = {
    "Sömn: första natten",
    "\"Det är inget\", sa hon",
    "Det 'är' inget",
    "Rum # 3",
    "# 3",
    "- ett streck",
    "!!!",
    "...",
    "---",
    "\\",
    "C:\\nytt\\u0041",
    "{ a: b }, [c]",
    "*stjärna & och | mer > %",
    "🌱 Grönt 👩‍👩‍👧",
    "العربية",
    "null",
    "2026-03-01",
    "a\tb",
    "Åäö ÅÄÖ éß",
    "ab ".repeat(26) + "a"
  };

  @TempDir Path folder = Path.of("");

  private TestContent content = new TestContent(folder);
  private Editor editor = new Editor(folder);

  @BeforeEach
  void copyContent() {
    content = TestContent.shippedIn(folder.resolve("content"));
    content.write("guides/alltid-forst/guide.md", "---\ntitle: Först\nsummary: En guide.\n---\n");
    content.write(
        "guides/alltid-forst/02-prov/chapter.md", "---\ntitle: Prov\nsummary: Ett kapitel.\n---\n");
    content.write(
        "guides/alltid-forst/02-prov/08-vila.md",
        "---\ntitle: Vila\nsummary: En stund.\nwhen: now\n---\nVila.\n");
    editor = new Editor(content.folder());
  }

  @Test
  void aSectionStandsLastInItsChapterWithWhatWasAnswered() {
    assertThat(
            editor.begins(
                "section",
                "alltid-forst",
                "prov",
                "",
                "När du är ung",
                "En stund, eller två.",
                "anhörig, 3",
                "13-17 18-29",
                "2",
                ""))
        .isZero();
    assertThat(read("guides/alltid-forst/02-prov/09-nar-du-ar-ung.md"))
        .startsWith(
            """
            ---
            title: När du är ung
            summary: "En stund, eller två."
            for: { role: [relative, parent], age: [13-17, 18-29] }
            when: soon
            status: draft
            ---
            Skriv över den här texten. Börja i något som går att se: \
            """);
  }

  @Test
  void chaptersAndTurnsMayBeGivenByNumber() {
    assertThat(
            editor.begins(
                "section", "1", "01", "8", "99", "Sist", "Sist av allt.", "", "", "now", ""))
        .isZero();
    assertThat(editor.isTold()).contains("På plats 08 står redan \"Vila\"");
    assertThat(read("guides/alltid-forst/02-prov/99-sist.md"))
        .startsWith("---\ntitle: Sist\nsummary: Sist av allt.\nwhen: now\nstatus: draft\n---\n");
  }

  @Test
  void whenTheLastPlaceIsTakenAFreeOneIsProposed() {
    editor.begins("section", "1", "1", "99", "Sist", "Sist.", "", "", "now", "");
    editor.begins("section", "1", "1", "", "Näst sist", "Näst.", "", "", "now", "");

    assertThat(read("guides/alltid-forst/02-prov/98-nast-sist.md")).contains("Näst sist");
  }

  @Test
  void aComposedStorySaysSo() {
    assertThat(editor.begins("story", "Kaffe", "En morgon.", "sömn, 1", "sammansatt", "")).isZero();
    assertThat(read("stories/kaffe.md"))
        .startsWith(
            "---\ntitle: Kaffe\nsummary: En morgon.\nthemes: [sleep, stress]\ncomposed: true\nstatus: draft\n---\n");
  }

  @Test
  void aRealStoryPointsToItsConsentAndNeverToAName() {
    assertThat(
            editor.begins(
                "story", "Kaffe", "En morgon.", "", "2", "S-1, b", "2026-03-01", "2028-03-01", ""))
        .isZero();
    assertThat(editor.isTold()).contains("Aldrig ett namn");
    assertThat(read("stories/kaffe.md"))
        .startsWith(
            """
            ---
            title: Kaffe
            summary: En morgon.
            consent: { reference: "S-1, b", given: 2026-03-01, until: 2028-03-01 }
            status: draft
            ---
            """);
  }

  @Test
  void whereTheFileIsAndWhatComesNextIsToldLast() {
    assertThat(editor.begins("page", "Vila", "En stund.", "en-stund")).isZero();
    assertThat(editor.isTold())
        .endsWith(
            """

            Klart: %1$s/pages/en-stund.md

            Öppna filen och skriv över texten under den andra raden ---.
            Kontrollera den:    java -jar lykta.jar content check %1$s
            Visa den sedan:     byt "status: draft" mot "status: live".
            """
                .formatted(content.folder()));
  }

  @Test
  void whateverTheTitleTheCheckHasNothingAgainstTheFile() {
    for (String title : ODD_TITLES) {
      String slug = "udda-" + Arrays.asList(ODD_TITLES).indexOf(title);
      editor.begins("section", "1", "1", "", title, title + title, "1", "1", "now", slug);
      editor.begins(
          "story", title, title, "1", "2", "S " + title.charAt(0), "2026-03-01", "", slug);
      editor.begins("page", title, title, slug);
    }
    assertThat(files())
        .filteredOn(file -> file.contains("udda-"))
        .hasSize(3 * (ODD_TITLES.length - 1));
    assertThat(editor.checks()).endsWith(" dokument, 0 fel, 0 varningar.\n").hasLineCount(1);
  }

  @Test
  void aWrongAnswerIsToldAndAskedForAgain() {
    assertThat(
            editor.begins(
                "story",
                "",
                "x".repeat(300),
                "Kaffe",
                "En morgon.",
                "sleeep",
                "sleep",
                "kanske",
                "verklig",
                "x".repeat(41),
                "S-1",
                "1 mars",
                "2026-03-01",
                "",
                "Åsas kaffe",
                "tio-over-tre",
                ""))
        .isZero();
    assertThat(editor.isTold())
        .contains(
            "> Här behövs ett svar.\n",
            "> Skriv högst 80 tecken på en rad.\n",
            "> \"sleeep\" går inte att förstå i themes. Menade du sleep?\n",
            "> Skriv ett tal från 1 till 2, eller ett av namnen i listan.\n",
            "> Skriv högst 40 tecken på en rad.\n",
            "> Skriv år, månad och dag: 2026-03-01\n",
            "> Skriv små bokstäver a-z, siffror och bindestreck mellan orden, högst 80 tecken. Till exempel: asas-kaffe\n",
            "> Namnet tio-over-tre är taget. Välj ett annat.\n");
  }

  @Test
  void aTakenNameIsNotProposed() {
    assertThat(editor.begins("story", "Tio över tre", "En natt.", "", "1", "")).isZero();
    assertThat(read("stories/tio-over-tre-2.md")).contains("title: Tio över tre\n");
  }

  @Test
  void anAddressThatLeadsElsewhereIsNotProposed() {
    content.write("redirects.txt", "/sidor/vila /sidor/hjalp-nu\n");

    assertThat(editor.begins("page", "Vila", "En stund.", "vila", "")).isZero();
    assertThat(editor.isTold()).contains("redirects.txt:1: ");
    assertThat(files()).contains("pages/vila-2.md").doesNotContain("pages/vila.md");
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() throws IOException {
    // too large to be read, so no text has its name
    Path large = content.folder().resolve("pages/vila.md");
    Files.writeString(large, "x".repeat(300_000));

    assertThat(editor.begins("page", "Vila", "En stund.", "vila", "vila-igen")).isZero();
    assertThat(large).hasSize(300_000);
    assertThat(files()).contains("pages/vila-igen.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "section", "story", "page", "venue"})
  void whenTheAnswersEndNothingIsWritten(String kind) {
    List<String> before = files();

    assertThat(editor.begins(kind, "1", "1")).isOne();
    assertThat(editor.isTurnedAwayWith())
        .isEqualTo("Svaren tog slut innan allt var besvarat. Ingenting är skrivet.\n");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "new guide", "new page . .", "new translation"})
  void anUnusableCallAnswersTwoAndHowToCall(String call) {
    assertThat(editor.calls("", call.split(" ", 0))).isEqualTo(2);
    assertThat(editor.isTurnedAwayWith())
        .isEqualTo(
            "Skriv så här: java -jar lykta.jar content new meeting|page|section|story|venue [mapp]\n");
  }

  @Test
  void aMissingFolderAnswersTwo() {
    // the usual one: this folder holds no content
    assertThat(editor.calls("", "new", "page")).isEqualTo(2);
    assertThat(editor.isTurnedAwayWith()).isEqualTo("Mappen content finns inte.\n");
  }

  @Test
  void aFolderWithoutAVocabularyIsTheWrongOne() {
    content.delete("vocabulary.yaml");

    assertThat(editor.begins("page")).isOne();
    assertThat(editor.isTurnedAwayWith()).contains("Är det rätt mapp?");
  }

  private List<String> files() {
    try (Stream<Path> files = Files.walk(content.folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> content.folder().relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String read(String file) {
    try {
      return Files.readString(content.folder().resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
