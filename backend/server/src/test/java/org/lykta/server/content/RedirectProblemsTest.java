package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.GUIDE;
import static org.lykta.server.content.Contents.PAGE;
import static org.lykta.server.content.Contents.SECTION;
import static org.lykta.server.content.Contents.file;
import static org.lykta.server.content.Contents.page;
import static org.lykta.server.content.Contents.section;
import static org.lykta.server.content.Told.house;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedirectProblemsTest {

  private static final String ALL =
      "/guider/ma-bra, /guider/ma-bra/borja, /guider/ma-bra/borja#andas, /sidor/hjalp-nu";
  private static final String TOO_LONG = "/" + "x".repeat(200);

  static Stream<Told> lines() {
    return Stream.of(
        lines("an empty file", ""),
        lines(
            "comments, empty lines and any blanks between",
            "# flyttat i mars\n\n  # mer\n/a /sidor/hjalp-nu\n\t/b \t  /guider/ma-bra  \n"),
        lines("a section's place as the new address", "/a /guider/ma-bra/borja#andas\n"),
        lines("an address of another website of ours", "/om_oss/Kontakt.html~1 /sidor/hjalp-nu\n"),
        lines("an address of 200 characters", "/" + "x".repeat(199) + " /sidor/hjalp-nu\n"),
        lines("an address that begins as a program's does", "/apiary /sidor/hjalp-nu\n"),
        lines("an address that begins as a language does", "/enkelt/sv /sidor/hjalp-nu\n"),
        lines(
            "one address, and three",
            "/a\n/a /sidor/hjalp-nu # nytt namn\n",
            "fel %s:1: Raden har inte två adresser. Skriv den gamla, ett mellanslag och den nya: /guider/gammal /guider/ny",
            "fel %s:2: Raden har inte två adresser. Skriv den gamla, ett mellanslag och den nya: /guider/gammal /guider/ny"));
  }

  static Stream<Told> written() {
    return Stream.of(
        lines(
            "no slash first",
            "gammal sidor/hjalp-nu\n",
            "fel %s:1: Adressen \"gammal\" börjar inte med ett enda snedstreck. Skriv det som kommer efter webbplatsens namn: /sidor/hjalp-nu",
            "fel %s:1: Adressen \"sidor/hjalp-nu\" börjar inte med ett enda snedstreck. Skriv det som kommer efter webbplatsens namn: /sidor/hjalp-nu"),
        lines(
            "two slashes first, and another website",
            "//a /sidor/hjalp-nu\n/b //evil.example\n/c https://evil.example/\n",
            "fel %s:1: Adressen \"//a\" börjar inte med ett enda snedstreck. Skriv det som kommer efter webbplatsens namn: /sidor/hjalp-nu",
            "fel %s:2: Adressen \"//evil.example\" börjar inte med ett enda snedstreck. Skriv det som kommer efter webbplatsens namn: /sidor/hjalp-nu",
            "fel %s:3: Adressen \"https://evil.example/\" börjar inte med ett enda snedstreck. Skriv det som kommer efter webbplatsens namn: /sidor/hjalp-nu"),
        lines(
            "a query and a place on a page",
            "/a?b=c /sidor/hjalp-nu\n/a#b /sidor/hjalp-nu\n",
            "fel %s:1: Adressen \"/a?b=c\" har ? eller #. Skriv bara det som står före.",
            "fel %s:2: Adressen \"/a#b\" har ? eller #. Skriv bara det som står före."),
        lines(
            "201 characters",
            TOO_LONG + " /sidor/hjalp-nu\n",
            "fel %%s:1: Adressen \"/%s...\" är längre än 200 tecken. Ta bort raden."
                .formatted("x".repeat(56))),
        lines(
            "characters that would have to be escaped",
            "/sömn /sidor/hjalp-nu\n/a%20b /sidor/hjalp-nu\n/a\\b /sidor/hjalp-nu\n/c /sidor/hjälp\n",
            "fel %s:1: Adressen \"/sömn\" har tecken som inte kan stå i den. Använd bara a-z, A-Z, siffror och - . _ ~ /",
            "fel %s:2: Adressen \"/a%%20b\" har tecken som inte kan stå i den. Använd bara a-z, A-Z, siffror och - . _ ~ /",
            "fel %s:3: Adressen \"/a\\b\" har tecken som inte kan stå i den. Använd bara a-z, A-Z, siffror och - . _ ~ /",
            "fel %s:4: Adressen \"/sidor/hjälp\" har tecken som inte kan stå i den. Använd bara a-z, A-Z, siffror och - . _ ~ /"),
        lines(
            "a slash too many",
            "/a/ /sidor/hjalp-nu\n/a//b /sidor/hjalp-nu\n/ /sidor/hjalp-nu\n",
            "fel %s:1: Adressen \"/a/\" har ett snedstreck för mycket. Ta bort det. Snedstreck sist i adressfältet spelar ingen roll.",
            "fel %s:2: Adressen \"/a//b\" har ett snedstreck för mycket. Ta bort det. Snedstreck sist i adressfältet spelar ingen roll.",
            "fel %s:3: Startsidan kan inte flytta. Ta bort raden."),
        lines(
            "what is the program's own, and what has a language first",
            "/api/v1/guides /sidor/hjalp-nu\n/actuator /sidor/hjalp-nu\n/en/a /sidor/hjalp-nu\n/sv-easy /sidor/hjalp-nu\n",
            "fel %s:1: Adresserna under /api är Lyktas egna och kan inte flytta. Ta bort raden.",
            "fel %s:2: Adresserna under /actuator är Lyktas egna och kan inte flytta. Ta bort raden.",
            "fel %s:3: Adressen \"/en/a\" börjar med ett språk. Skriv den utan /en: språket läggs till av sig självt.",
            "fel %s:4: Adressen \"/sv-easy\" börjar med ett språk. Skriv den utan /sv-easy: språket läggs till av sig självt."));
  }

  static Stream<Told> leading() {
    return Stream.of(
        lines(
            "an old address that a text has",
            "/guider/ma-bra /sidor/hjalp-nu\n",
            "fel %s:1: På adressen \"/guider/ma-bra\" finns en text, och det är den som visas. Ta bort raden, eller byt namn på textens fil."),
        lines(
            "an old address twice",
            "/a /sidor/hjalp-nu\n\n/a /guider/ma-bra\n",
            "fel %s:3: Adressen \"/a\" står redan på rad 1. Ta bort den ena raden."),
        lines(
            "a new address that no text has",
            "/a /sidor/hjalp-na\n/b /borta/helt/och/hållet\n".replace("å", "a"),
            "fel %s:1: Sidan \"/sidor/hjalp-na\" finns inte. Menade du /sidor/hjalp-nu?",
            "fel %s:2: Sidan \"/borta/helt/och/hallet\" finns inte. Välj bland: " + ALL + "."),
        lines(
            "a new address with a language or a slash last",
            "/a /en/sidor/hjalp-nu\n/b /sidor/hjalp-nu/\n",
            "fel %s:1: Sidan \"/en/sidor/hjalp-nu\" finns inte. Menade du /sidor/hjalp-nu?",
            "fel %s:2: Sidan \"/sidor/hjalp-nu/\" finns inte. Menade du /sidor/hjalp-nu?"),
        lines(
            "an address that moved on, and on",
            "/a /b\n/b /c\n/c /sidor/hjalp-nu\n",
            "fel %s:1: Adressen \"/b\" har själv flyttat. Skriv den slutliga adressen: /sidor/hjalp-nu",
            "fel %s:2: Adressen \"/c\" har själv flyttat. Skriv den slutliga adressen: /sidor/hjalp-nu"),
        lines(
            "an address that moved on to nothing",
            "/a /b\n/b /sidor/hjalp-na\n",
            "fel %s:1: Adressen \"/b\" har själv flyttat. Skriv adressen till en text som finns.",
            "fel %s:2: Sidan \"/sidor/hjalp-na\" finns inte. Menade du /sidor/hjalp-nu?"),
        lines(
            "addresses in a ring, one on the way into it, and one to itself",
            "/in /a\n/a /b\n/b /a\n/c /c\n",
            "fel %s:1: Adressen \"/a\" har själv flyttat. Adresserna leder runt i en ring: skriv adressen till en text som finns.",
            "fel %s:2: Adressen \"/b\" har själv flyttat. Adresserna leder runt i en ring: skriv adressen till en text som finns.",
            "fel %s:3: Adressen \"/a\" har själv flyttat. Adresserna leder runt i en ring: skriv adressen till en text som finns.",
            "fel %s:4: Adressen \"/c\" har själv flyttat. Adresserna leder runt i en ring: skriv adressen till en text som finns."));
  }

  static Stream<Told> closed() {
    return Stream.of("status: withdrawn\n", "status: draft\n", "publish-from: 2026-11-23\n")
        .map(
            keys ->
                house(
                    "a text with " + keys.strip(),
                    Map.of(
                        RedirectsReader.FILE,
                        "/a /sidor/hjalp-nu\n",
                        PAGE,
                        page(keys, "Ring [112](tel:112).\n")),
                    "varning redirects.txt:1: Sidan \"/sidor/hjalp-nu\" visas inte just nu."
                        + " Den gamla adressen leder ingenstans så länge."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"lines", "written", "leading", "closed"})
  void whatIsWrongWithAMovedAddressIsTold(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }

  @Test
  void aTextThatCannotBeReadIsNotMissing() {
    assertThat(
            Contents.told(
                Map.of(
                    GUIDE, file("title: a: b\n", ""), RedirectsReader.FILE, "/a /guider/ma-bra\n")))
        .singleElement()
        .asString()
        .startsWith("fel " + GUIDE);
  }

  @Test
  void twoThousandLinesAreReadAndNotOneMore() {
    var file = new StringBuilder("# 1\n");
    for (int line = 2; line <= 2000; line++) {
      file.append("/a").append(line).append(" /guider/ma-bra\n");
    }
    Reading whole = Contents.read(Map.of(RedirectsReader.FILE, file.toString()));
    Reading more = Contents.read(Map.of(RedirectsReader.FILE, file + "/b /guider/ma-bra\n"));

    assertThat(whole.problems()).isEmpty();
    assertThat(whole.redirects().moved()).hasSize(1999);
    assertThat(more.problems())
        .hasToString("[redirects.txt:2001: Filen har fler än 2000 rader. Ta bort de äldsta.]");
  }

  @Test
  void warningsNeverHideAnError() {
    String lines = "/a%d /sidor/hjalp-nu\n";
    var file = new StringBuilder();
    for (int line = 1; line <= 60; line++) {
      file.append(lines.formatted(line));
    }
    Reading reading =
        Contents.read(
            Map.of(
                RedirectsReader.FILE,
                file + "/b /guider/borta\n",
                PAGE,
                page("status: draft\n", "Lugnt.\n")));

    assertThat(reading.problems()).hasSize(50);
    assertThat(reading.problems().get(0).line()).isEqualTo(61);
    assertThat(reading.hasErrors()).isTrue();
  }

  @Test
  void onlyAFileOfMovedAddressesChangesTheEdition() {
    Reading without = Contents.read(Map.of());
    Reading with = Contents.read(Map.of(RedirectsReader.FILE, "/a /guider/ma-bra\n"));
    Reading other = Contents.read(Map.of(RedirectsReader.FILE, "/b /guider/ma-bra\n"));

    assertThat(without.redirects().moved()).isEmpty();
    assertThat(without.manifest().hashes()).doesNotContainKey("redirects.txt");
    assertThat(with.redirects().moved()).isEqualTo(Map.of("/a", "/guider/ma-bra"));
    assertThat(Stream.of(without, with, other).map(reading -> reading.manifest().id()))
        .doesNotHaveDuplicates();
  }

  @Test
  void withoutLanguagesOnlyTheVocabularyIsWrong() {
    var files = new TreeMap<>(Contents.house(Map.of(RedirectsReader.FILE, "/a /b\n")));
    files.remove(VocabularyReader.FILE);

    assertThat(Readers.contentReader().read(Sources.of(files), Contents.TODAY).problems())
        .singleElement()
        .asString()
        .startsWith("vocabulary.yaml:1: Filen saknas.");
  }

  private static Told lines(String fact, String lines, String... problems) {
    return house(
        fact,
        Map.of(
            RedirectsReader.FILE,
            lines,
            SECTION,
            section("", "Lugnt.\n"),
            PAGE,
            page("", "Ring [112](tel:112).\n")),
        Stream.of(problems)
            .map(problem -> problem.formatted(RedirectsReader.FILE))
            .toArray(String[]::new));
  }
}
