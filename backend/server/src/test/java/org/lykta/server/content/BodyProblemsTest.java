package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.section;
import static org.lykta.server.content.Told.inSection;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lykta.domain.content.Problem;

class BodyProblemsTest {

  private static final String HTML =
      "Texten innehåller HTML. Använd Markdown: **fet**, *kursiv*, [länk](adress).";

  static Stream<Told> words() {
    return Stream.of(
        inSection("HTML in a block", section("", "Hej.\n\n<div>x</div>\n"), "8: " + HTML),
        inSection("HTML within a line", section("", "Hej,\ndu <b>där</b>.\n"), "7: " + HTML),
        inSection("a comment is HTML", section("", "Hej <!-- du -->\n"), "6: " + HTML),
        inSection(
            "HTML after longer front matter",
            section("note: Obs.\nthemes: [sleep]\n", "\nHej.\n\n> <i>x</i>\n"),
            "11: " + HTML),
        inSection("HTML shown as code is allowed", section("", "`<b>`\n\n    <div>\n")),
        inSection("a less-than sign is allowed", section("", "1 < 2 och a <b\n")),
        inSection(
            "a heading of the first level",
            section("", "Hej.\n\n# Rubrik\n"),
            "8: # är sidans egen rubrik och kommer från title. Börja underrubriker med ##."),
        inSection(
            "a heading underlined with ===",
            section("", "Rubrik\n===\n\nHej.\n"),
            "6: # är sidans egen rubrik och kommer från title. Börja underrubriker med ##."),
        inSection(
            "an image",
            section("", "Hej.\n![Ett träd](https://a.se/b.png)\n"),
            "7: Bilder kan inte visas än. Beskriv bilden med ord i stället."),
        inSection(
            "no words at all",
            section("", "\n  \n"),
            "6: Brödtexten saknas. Skriv texten efter den andra raden ---."),
        inSection(
            "a table of more cells than may be drawn",
            section(
                "",
                "|" + "a|".repeat(300) + "\n|" + "-|".repeat(300) + "\n" + "|b\n".repeat(80_000)),
            "6: Tabellen är för stor. Dela upp den."),
        inSection("5 000 brackets", section("", "Hej [du]. ".repeat(5_000) + "\n")),
        inSection(
            "more than 5 000 brackets",
            section("", "Hej [du] ".repeat(5_001) + "\n"),
            "6: Texten har fler än 5000 tecken [. Dela upp den."),
        inSection(
            "more than 64 levels",
            section("", "*a **b ".repeat(40) + "c** d*".repeat(40) + "\n"),
            "6: Texten har mer än 64 nivåer i varandra. Förenkla den."));
  }

  static Stream<Told> unusableLinks() {
    String mend = "Länka till https://, mailto:, tel: eller en adress i Lykta som /sidor/hjalp-nu.";
    return Stream.of(
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "data:text/html,x",
            "ftp://a.se",
            "//a.se",
            "vbscript:x",
            "java&#10;script:x",
            "&#1;javascript:x",
            "tel:112&#10;",
            "tel:0771&#10;")
        .map(
            address ->
                inSection(
                    address + " is no link",
                    section("", "Hej,\n[du](" + address + ").\n"),
                    "7: Länken \"%s\" går inte att använda. %s"
                        .formatted(address.replace("&#10;", " ").replace("&#1;", " "), mend)));
  }

  static Stream<Told> links() {
    return Stream.of(
        inSection(
            "links of every kind that may stand",
            section(
                "",
                "[a](https://a.se) [b](http://a.se) [c](mailto:a@a.se) [d](tel:112) <https://a.se>\n")),
        inSection(
            "an empty link",
            section("", "[du]()\n"),
            "6: Länken \"\" går inte att använda. Länka till https://, mailto:, tel: eller en adress"
                + " i Lykta som /sidor/hjalp-nu."),
        inSection(
            "a relative link",
            section("", "[du](andra.md)\n"),
            "6: Länken \"andra.md\" leder ingenstans."
                + " Skriv hela adressen, https:// eller en adress i Lykta som /sidor/hjalp-nu."),
        inSection(
            "a relative link with a colon in its path",
            section("", "[du](andra/sidan:tva)\n"),
            "6: Länken \"andra/sidan:tva\" leder ingenstans."
                + " Skriv hela adressen, https:// eller en adress i Lykta som /sidor/hjalp-nu."),
        inSection(
            "a relative link with a colon in its question",
            section("", "[du](?a:b)\n"),
            "6: Länken \"?a:b\" leder ingenstans."
                + " Skriv hela adressen, https:// eller en adress i Lykta som /sidor/hjalp-nu."),
        inSection(
            "a link to a heading on a page without headings",
            section("", "[du](#vila)\n"),
            "6: Det finns ingen rubrik som heter \"#vila\" här."
                + " Ta bort den: det finns inget att välja bland."),
        inSection(
            "a heading with code is found by its anchor",
            section("", "## `kod` hos oss\n\n[x](#kod-hos-oss)\n")),
        inSection(
            "a link to a heading that is not on the page",
            section("", "## Vila\n\n[du](#villa)\n"),
            "8: Det finns ingen rubrik som heter \"#villa\" här. Menade du vila?"),
        inSection(
            "a link to a heading on the page", section("", "## Sömn igen\n\n[du](#sömn-igen)\n")),
        inSection(
            "a second heading of the same name has a number",
            section("", "## Vila\n\n## Vila\n\n[ett](#vila) [två](#vila-1)\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"words", "unusableLinks", "links"})
  void aMistakeInTheTextIsToldWithItsLineAndHowToMendIt(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }

  /** Six sentences of ten words: LIX is ten and the share of long words. */
  @ParameterizedTest(name = "{0}: {1} long words of 60 pass, one more is LIX {2}")
  @CsvSource({"sv, 21, 47", "sv-easy, 15, 37"})
  void aTextIsAsHardAsItsLanguageBears(String language, int longWords, int lixOfOneMore) {
    int limit = language.equals("sv") ? 45 : 35;
    assertThat(warnings(language, sixty(longWords))).isEmpty();
    assertThat(warnings(language, sixty(longWords + 1)))
        .containsExactly(
            "Texten är svår att läsa: LIX %d, högst %d.".formatted(lixOfOneMore, limit));
  }

  @Test
  void aTextOfFewerThanFiftyWordsIsNotMeasured() {
    assertThat(warnings("sv", "alldeles ".repeat(49))).isEmpty();
    assertThat(warnings("sv", "alldeles ".repeat(50)))
        .containsExactly("Texten är svår att läsa: LIX 150, högst 45.");
  }

  private static List<String> warnings(String language, String body) {
    var file = new FileReader(new FilePlaces(Readers.all()), Contents.read(Map.of()).vocabulary());
    String name = language.equals("sv") ? "" : "." + language;
    String head =
        "title: Andas\nsummary: En stund.\n" + (name.isEmpty() ? "when: now\n" : "translates: x\n");
    return file
        .read("guides/ma-bra/01-borja/01-andas" + name + ".md", Contents.file(head, body))
        .problems()
        .stream()
        .map(Problem::what)
        .toList();
  }

  private static String sixty(int longWords) {
    var words = new StringBuilder();
    for (int word = 0; word < 60; word++) {
      words.append(word < longWords ? "alldeles" : "lugn").append(word % 10 == 9 ? ".\n" : " ");
    }
    return words.toString();
  }
}
