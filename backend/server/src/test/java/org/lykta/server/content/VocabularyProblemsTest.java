package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.VOCABULARY;
import static org.lykta.server.content.Told.house;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;

class VocabularyProblemsTest {

  private static final String FILE = "vocabulary.yaml";

  static Stream<Told> vocabularies() {
    return Stream.of(
        vocabulary("a right vocabulary", "", ""),
        vocabulary(
            "a word without Swedish",
            "sleep: { sv: sömn }",
            "sleep: { en: sleep }",
            "14: sv saknas. Lägg till en rad: sv: ordet på svenska"),
        vocabulary(
            "Swedish not first",
            "  sv: { sv: Svenska }\n  sv-easy: { sv: Lätt svenska }\n",
            "  sv-easy: { sv: Lätt svenska }\n  sv: { sv: Svenska }\n",
            "1: Svenska står inte först. Skriv sv överst bland språken."),
        vocabulary(
            "a word in a language that is not there",
            "self: { sv: den",
            "self: { de: du, sv: den",
            "9: Nyckeln \"de\" finns inte här. Välj bland: sv, sv-easy, en."),
        vocabulary(
            "a facet missing",
            "living: { lead: { sv: bor }, values: { alone: { sv: ensam } } }\n",
            "",
            "1: living saknas. Lägg till en rad: living: lead och values"),
        vocabulary(
            "a word longer than 120 characters",
            "sv: ensam",
            "sv: " + "x".repeat(121),
            "12: \"%s...\" går inte att förstå i sv. Skriv högst 120 tecken."
                .formatted("x".repeat(57))),
        vocabulary(
            "a value twice",
            "sleep: { sv: sömn }",
            "sleep: { sv: sömn }, sleep: { sv: vila }",
            "14: Nyckeln \"sleep\" står två gånger. Ta bort den ena."),
        vocabulary(
            "a key that does not belong there",
            "events:",
            "eventss: {}\nevents:",
            "15: Nyckeln \"eventss\" finns inte här. Menade du events?"));
  }

  private static Told vocabulary(String fact, String old, String now, String... problems) {
    return house(
        fact,
        Map.of(FILE, VOCABULARY.replace(old, now)),
        Stream.of(problems).map(problem -> "fel " + FILE + ":" + problem).toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  void aMistakeInTheVocabularyIsToldWithItsLine(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }

  @Test
  void aMissingVocabularyIsAnError() {
    Reading reading =
        Readers.contentReader().read(Sources.of(Map.of("README.md", "Hej")), Contents.TODAY);

    assertThat(reading.problems().stream().map(Contents::told))
        .containsExactly(
            "fel vocabulary.yaml:1: Filen saknas. Lägg tillbaka den i innehållets översta mapp.");
  }

  @Test
  void withoutAVocabularyNothingElseIsRead() {
    Sources sources = Sources.of(Map.of(Contents.PAGE, "Ingen rad ---\n"));

    assertThat(Readers.contentReader().read(sources, Contents.TODAY).problems()).hasSize(1);
  }

  @Test
  void aVocabularyWithoutSwedishIsOneProblem() {
    assertOnlySwedishIsMissed(VOCABULARY.replace("  sv: { sv: Svenska }\n", ""));
  }

  @Test
  void aVocabularyWithoutLanguagesIsOneProblem() {
    assertOnlySwedishIsMissed("languages: {}\n" + VOCABULARY.substring(VOCABULARY.indexOf("why:")));
  }

  private static void assertOnlySwedishIsMissed(String yaml) {
    assertThat(Contents.told(Map.of(FILE, yaml)))
        .containsExactly(
            "fel vocabulary.yaml:1: Svenska står inte först. Skriv sv överst bland språken.");
  }

  @Test
  void wordsKeepTheOrderOfTheFileAndFallBackToSwedish() {
    Vocabulary vocabulary = Contents.read(Map.of()).vocabulary();

    assertThat(vocabulary.tags()).containsExactly("sv", "sv-easy", "en");
    assertThat(vocabulary.allowed(Facet.ROLE)).containsExactly("self", "relative");
    assertThat(vocabulary.events().get("loss")).isNotNull();
    assertThat(vocabulary.events().values())
        .extracting(event -> event.in("en"))
        .contains("dödsfallet");
    assertThat(vocabulary.sentence().and().in("sv")).isEqualTo(" och ");
  }
}
