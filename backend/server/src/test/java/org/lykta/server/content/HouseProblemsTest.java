package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.CHAPTER;
import static org.lykta.server.content.Contents.GUIDE;
import static org.lykta.server.content.Contents.PAGE;
import static org.lykta.server.content.Contents.SECTION;
import static org.lykta.server.content.Contents.file;
import static org.lykta.server.content.Contents.page;
import static org.lykta.server.content.Contents.section;
import static org.lykta.server.content.Contents.translation;
import static org.lykta.server.content.Told.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lykta.domain.content.Problem;

class HouseProblemsTest {

  /** The first twelve digits of SHA-256 of "Andas\nEn stund.\n\nLugnt.", taken with sha256sum. */
  private static final String REVISION = "c9f8fbe0922e";

  private static final String ENGLISH = "guides/ma-bra/01-borja/01-andas.en.md";
  private static final String CALM = section("", "Lugnt.\n");
  private static final String PLACES =
      "guides/<guide>/<nn>-<chapter>/<nn>-<section>.md, guides/<guide>/<nn>-<chapter>/chapter.md,"
          + " guides/<guide>/guide.md, meetings/<municipality>/<slug>.md, pages/<slug>.md,"
          + " stories/<slug>.md, venues/<slug>.md";

  private static final String UNREADABLE =
      "fel %s:2: Ett kolon mitt i värdet gör att raden inte går att förstå."
          + " Sätt citattecken om hela värdet: title: \"Sömn: en början\"";

  @Test
  void aFileThatTheFolderRefusedIsNotMissing() {
    var files =
        new TreeMap<>(Contents.house(Map.of(SECTION, section("", "[a](/sidor/hjalp-nu)\n"))));
    files.remove(CHAPTER);
    List<Problem> refused =
        Stream.of(CHAPTER, PAGE)
            .map(path -> Problem.error(path, 1, "Filen är för stor.", "Dela."))
            .toList();

    assertThat(
            Readers.contentReader()
                .read(new Sources(files, refused, true), Contents.TODAY)
                .problems())
        .containsExactlyElementsOf(refused);
  }

  static Stream<Told> translations() {
    return Stream.of(
        house(
            "a translation of the right revision",
            Map.of(SECTION, CALM, ENGLISH, translation("translates: \"" + REVISION + "\"\n"))),
        house(
            "a revision does not change with keys that are no words",
            Map.of(
                SECTION,
                section("themes: [sleep]\nreviewed: 2026-11-01\n", "\nLugnt.\n\n"),
                ENGLISH,
                translation("translates: \"" + REVISION + "\"\n"))),
        house(
            "a translation of another revision",
            Map.of(SECTION, CALM, ENGLISH, translation("translates: \"0123456789ab\"\n")),
            "varning %s:4: Översättningen är äldre än originalet. Se över den och skriv sedan translates: \"%s\""
                .formatted(ENGLISH, REVISION)),
        house(
            "a translation that does not say what it translates",
            Map.of(SECTION, CALM, ENGLISH, translation("status: live\n")),
            "fel %s:2: translates saknas. Lägg till en rad: translates: tolv tecken inom citattecken"
                .formatted(ENGLISH),
            "varning %s:2: Översättningen är äldre än originalet. Se över den och skriv sedan translates: \"%s\""
                .formatted(ENGLISH, REVISION)),
        house(
            "a translation without an original",
            Map.of(ENGLISH, translation("translates: \"" + REVISION + "\"\n")),
            "fel %s:1: Översättningen har inget original att stå bredvid. Originalet ska heta %s."
                .formatted(ENGLISH, SECTION)),
        house(
            "a key that a translation takes from its original",
            Map.of(
                SECTION,
                CALM,
                ENGLISH,
                translation("translates: \"" + REVISION + "\"\nwhen: now\n")),
            "fel %s:5: Nyckeln \"when\" finns inte här. Välj bland: title, summary, note, translates, status, reviewed."
                .formatted(ENGLISH)),
        house(
            "an unknown language",
            Map.of(SECTION, CALM, SECTION.replace(".md", ".enn.md"), CALM),
            "fel guides/ma-bra/01-borja/01-andas.enn.md:1: Filen hör inte hemma här. Så här får filer heta: %s."
                .formatted(PLACES)),
        house(
            "a language that the vocabulary does not have",
            Map.of(SECTION, CALM, SECTION.replace(".md", ".sv-eazy.md"), translation("")),
            "fel guides/ma-bra/01-borja/01-andas.sv-eazy.md:1: Språket \"sv-eazy\" finns inte. Menade du sv-easy?"));
  }

  static Stream<Told> places() {
    return Stream.of(
            "guides/andas.md",
            "guides/ma-bra/andas.md",
            "guides/ma-bra/01-borja/andas.md",
            "guides/Ma-bra/guide.md",
            "guides/ma--bra/guide.md",
            "stories/mer/kaffe.md",
            "stories/kaffe.txt",
            "stories/README.md",
            "stories/" + "x".repeat(81) + ".md",
            "andas.md")
        .map(
            path ->
                house(
                    path + " is no place for a file",
                    Map.of(path, CALM),
                    "fel %s:1: Filen hör inte hemma här. Så här får filer heta: %s."
                        .formatted(path, PLACES)));
  }

  static Stream<Told> neighbours() {
    return Stream.of(
        house(
            "a chapter that cannot be read is not missing",
            Map.of(
                CHAPTER,
                file("title: a: b\n", ""),
                SECTION,
                section("", "[a](/guider/ma-bra/borja) [b](/guider/ma-bra/borja#mer)\n")),
            UNREADABLE.formatted(CHAPTER)),
        house(
            "a guide that cannot be read is not missing",
            Map.of(
                GUIDE, file("title: a: b\n", ""),
                PAGE, page("", "[a](/guider/ma-bra) [b](/guider/ma-bra/borja)\n")),
            UNREADABLE.formatted(GUIDE)),
        house(
            "a section without a chapter",
            Map.of("guides/ma-bra/02-mer/01-andas.md", CALM),
            "fel guides/ma-bra/02-mer/01-andas.md:1: Filen chapter.md saknas för ma-bra/mer."
                + " Lägg den i mappen ovanför eller bredvid."),
        house(
            "a chapter without a guide",
            Map.of("guides/mer/01-borja/chapter.md", file("title: Börja\nsummary: Nu.\n", "")),
            "fel guides/mer/01-borja/chapter.md:1: Filen guide.md saknas för mer."
                + " Lägg den i mappen ovanför eller bredvid."),
        house(
            "two sections of the same name",
            Map.of(SECTION, CALM, "guides/ma-bra/01-borja/02-andas.md", CALM),
            "fel guides/ma-bra/01-borja/02-andas.md:1: Samma namn finns redan i %s. Byt namn på den ena."
                .formatted(SECTION)),
        house(
            "two chapters of the same name",
            Map.of("guides/ma-bra/02-borja/chapter.md", file("title: Om\nsummary: Igen.\n", "")),
            "fel guides/ma-bra/02-borja/chapter.md:1: Samma namn finns redan i %s. Byt namn på den ena."
                .formatted(CHAPTER)),
        house(
            "words in a guide's own file",
            Map.of(GUIDE, file("title: Må bra\nsummary: En guide.\n", "\nHej.\n")),
            "fel %s:5: Här ska ingen brödtext stå. Flytta texten till ett avsnitt."
                .formatted(GUIDE)),
        house(
            "a guide's place beyond 99",
            Map.of(GUIDE, file("title: Må bra\nsummary: En guide.\norder: 100\n", "")),
            "fel %s:4: \"100\" går inte att förstå i order. Skriv ett heltal från 1 till 99."
                .formatted(GUIDE)),
        house(
            "a reading a year ago is fresh, one a day older is not",
            Map.of(
                SECTION, section("reviewed: 2025-11-22\n", "Lugnt.\n"),
                PAGE, page("reviewed: 2025-11-21\n", "Lugnt.\n")),
            "varning %s:1: Texten lästes igenom senast 2025-11-21. Läs den och skriv dagens datum vid reviewed."
                .formatted(PAGE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"translations", "places", "neighbours"})
  void whatShowsOnlyBesideOtherFilesIsTold(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }
}
