package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.SECTION;
import static org.lykta.server.content.Contents.file;
import static org.lykta.server.content.Contents.section;
import static org.lykta.server.content.Told.inSection;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterProblemsTest {

  private static final String BODY = "Lugnt.\n";
  private static final String SENTENCE_KEYS = "title: Andas\nsummary: En stund.\n";

  static Stream<Told> keys() {
    return Stream.of(
        inSection("a right section has no problem", section("", BODY)),
        inSection(
            "a missing title",
            file("summary: En stund.\nwhen: now\n", BODY),
            "2: title saknas. Lägg till en rad: title: Min rubrik (högst 80 tecken)"),
        inSection(
            "an unknown key",
            section("reviewd: 2026-03-01\n", BODY),
            "5: Nyckeln \"reviewd\" finns inte här. Menade du reviewed?"),
        inSection(
            "an unknown value",
            section("themes: [stress, slep]\n", BODY),
            "5: \"slep\" går inte att förstå i themes. Menade du sleep?"),
        inSection(
            "an unknown value like no other",
            section("themes: [kaffekoppar]\n", BODY),
            "5: \"kaffekoppar\" går inte att förstå i themes. Välj bland: sleep, stress."),
        inSection(
            "an empty value",
            section("note:\n", BODY),
            "5: note är tom. Skriv: En mening (högst 240 tecken)"),
        inSection(
            "an empty list of readers",
            section("for: { role: [] }\n", BODY),
            "5: role är tom. Fyll i eller ta bort raden."),
        inSection(
            "a key twice",
            section("when: soon\n", BODY),
            "5: Nyckeln \"when\" står två gånger. Ta bort den ena."),
        inSection(
            "a word where a list is wanted",
            section("themes: sleep\n", BODY),
            "5: \"värdet\" går inte att förstå i themes."
                + " Skriv en lista inom hakparenteser: themes: [...]"),
        inSection(
            "a word where a mapping is wanted",
            section("for: relative\n", BODY),
            "5: \"värdet\" går inte att förstå i for. Skriv: { role: [relative], age: [13-17] }"),
        inSection(
            "a title longer than 80 characters",
            file("title: " + "x".repeat(81) + "\nsummary: En stund.\nwhen: now\n", BODY),
            "2: \""
                + "x".repeat(57)
                + "...\" går inte att förstå i title. Skriv högst 80 tecken på en rad."),
        inSection(
            "an unknown status",
            section("status: drfat\n", BODY),
            "5: \"drfat\" går inte att förstå i status. Menade du draft?"));
  }

  static Stream<Told> values() {
    return Stream.of(
        inSection(
            "a refused value does not make its list empty",
            section("for: { role: [relativ] }\n", BODY),
            "5: \"relativ\" går inte att förstå i role. Menade du relative?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note: Kaffe: en början",
        "note: Tre saker:",
        "note: \"Kaffe\": en början",
        "for: { role: relative: ja }",
        "sources: [{ title: Boken: del två }]"
      })
  void aColonWithinAValueWantsQuotationMarks(String line) {
    assertThat(Contents.told(Map.of(SECTION, section(line + "\nthemes: [sleep]\n", BODY))))
        .containsExactly(
            "fel "
                + SECTION
                + ":5: Ett kolon mitt i värdet gör att raden inte går att förstå."
                + " Sätt citattecken om hela värdet: title: \"Sömn: en början\"");
  }

  @Test
  void bracesThatAreNotClosedAreNotAColonTooMany() {
    assertThat(Contents.told(Map.of(SECTION, section("for: { role: [self]\nnote: Te\n", BODY))))
        .singleElement()
        .asString()
        .endsWith("Se efter om ett citattecken, en hakparentes eller ett indrag saknas.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x: 1", "ord: 1"})
  void aShortWordLikeNoOtherIsNotTakenForOne(String key) {
    assertThat(Contents.told(Map.of(SECTION, section(key + "\n", BODY))))
        .hasSize(1)
        .noneMatch(problem -> problem.contains("Menade du"));
  }

  static Stream<Told> datesAndSources() {
    return Stream.of(
        inSection(
            "a day that does not exist",
            section("reviewed: 2026-02-30\n", BODY),
            "5: \"2026-02-30\" går inte att förstå i reviewed."
                + " Skriv år, månad och dag: 2026-03-01"),
        inSection(
            "a year long ago",
            section("publish-from: 1026-03-01\n", BODY),
            "5: \"1026-03-01\" går inte att förstå i publish-from. Kontrollera årtalet."),
        inSection(
            "a last day before the first",
            section("publish-from: 2026-03-02\npublish-until: 2026-03-01\n", BODY),
            "6: Sista dagen ligger före den första. Byt plats på datumen."),
        inSection(
            "a source at no web address",
            section("sources:\n  - title: Boken\n    url: boken.se\n", BODY),
            "7: \"boken.se\" är ingen webbadress. Skriv hela adressen: \"https://...\""),
        inSection(
            "a source without a title",
            section("sources:\n  - url: \"https://boken.se\"\n", BODY),
            "6: title saknas. Lägg till en rad: title: Vem och vad"));
  }

  static Stream<Told> pacing() {
    return Stream.of(
        inSection(
            "both when and after",
            section("after: { event: discharge, days: 5 }\n", BODY),
            "4: when och after står båda här. Behåll en av dem."),
        inSection(
            "neither when nor after",
            file(SENTENCE_KEYS, BODY),
            "2: when saknas. Lägg till en rad: when: now"),
        inSection(
            "a moment that is not there",
            file(SENTENCE_KEYS + "when: sooon\n", BODY),
            "4: \"sooon\" går inte att förstå i when. Menade du soon?"),
        inSection(
            "an unknown event",
            file(SENTENCE_KEYS + "after: { event: dischage, days: 5 }\n", BODY),
            "4: \"dischage\" går inte att förstå i event. Menade du discharge?"),
        inSection(
            "more days than ten years",
            file(SENTENCE_KEYS + "after: { event: discharge, days: 3651 }\n", BODY),
            "4: \"3651\" går inte att förstå i days. Skriv ett heltal från 0 till 3650."),
        inSection(
            "days before the event",
            file(SENTENCE_KEYS + "after: { event: discharge, days: -1 }\n", BODY),
            "4: \"-1\" går inte att förstå i days. Skriv ett heltal från 0 till 3650."),
        inSection(
            "days in words",
            file(SENTENCE_KEYS + "after: { event: discharge, days: fem }\n", BODY),
            "4: \"fem\" går inte att förstå i days. Skriv ett heltal från 0 till 3650."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"keys", "values", "datesAndSources", "pacing"})
  void aMistakeAboveTheTextIsToldWithItsLineAndHowToMendIt(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }
}
