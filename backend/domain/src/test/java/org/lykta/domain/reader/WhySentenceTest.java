package org.lykta.domain.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhySentenceTest {

  private static final Map<Facet, Set<String>> YOUNG_RELATIVE =
      Map.of(Facet.ROLE, Set.of("relative"), Facet.AGE, Set.of("13-17"));

  private static final Map<Facet, Set<String>> YOUNG_RELATIVE_ALONE =
      Map.of(
          Facet.ROLE, Set.of("relative"),
          Facet.AGE, Set.of("13-17"),
          Facet.LIVING, Set.of("alone"));

  private static final Map<Facet, Set<String>> YOUNG_RELATIVE_ALONE_IN_IT =
      Map.of(
          Facet.ROLE, Set.of("relative"),
          Facet.AGE, Set.of("13-17"),
          Facet.LIVING, Set.of("alone"),
          Facet.PHASE, Set.of("in-it"));

  @Test
  void oneReasonNeedsNoJoiner() {
    assertThat(why("sv", Map.of(Facet.LIVING, Set.of("alone"))))
        .isEqualTo("Visas för att du bor ensam.");
  }

  @Test
  void twoReasonsWithTheSameLeadSayItOnce() {
    assertThat(why("sv", YOUNG_RELATIVE)).isEqualTo("Visas för att du är anhörig och 13-17 år.");
  }

  @Test
  void threeReasonsHaveACommaAndAnAnd() {
    assertThat(why("sv", YOUNG_RELATIVE_ALONE))
        .isEqualTo("Visas för att du är anhörig, 13-17 år och bor ensam.");
  }

  @Test
  void aLeadIsSaidAgainAfterAnotherLead() {
    assertThat(why("sv", YOUNG_RELATIVE_ALONE_IN_IT))
        .isEqualTo("Visas för att du är anhörig, 13-17 år, bor ensam och är mitt i det.");
  }

  @Test
  void valuesOfAFacetStandInTheVocabularysOrder() {
    assertThat(why("sv", Map.of(Facet.ROLE, Set.of("host", "manager", "relative"))))
        .isEqualTo("Visas för att du är anhörig, chef och värd.");
  }

  @Test
  void onlyTheValuesThatMatchedAreNamed() {
    Audience hostsAndManagers = AudienceMother.wanting(Facet.ROLE, "host", "manager");
    Profile relativeAndHost = ProfileMother.telling(Facet.ROLE, "relative", "host");

    Reasons reasons = hostsAndManagers.fit(relativeAndHost).orElseThrow();

    assertThat(VocabularyMother.vocabulary().why(reasons, "sv"))
        .isEqualTo("Visas för att du är värd.");
  }

  @Test
  void wordsMissingInALanguageAreSwedish() {
    assertThat(why("sv-easy", YOUNG_RELATIVE))
        .isEqualTo("Du ser texten för att du är nära någon och 13-17 år.");
  }

  @Test
  void aLanguageWithoutAnyWordsGetsTheSwedishSentence() {
    assertThat(why("fi", YOUNG_RELATIVE_ALONE)).isEqualTo(why("sv", YOUNG_RELATIVE_ALONE));
  }

  @Test
  void theArabicAndClingsToTheWordAfterIt() {
    assertThat(why("ar", YOUNG_RELATIVE)).isEqualTo("يظهر لأن: قريب والعمر 13-17 سنة.");
  }

  @Test
  void theArabicCommaStandsBetweenAllButTheLastTwo() {
    assertThat(why("ar", Map.of(Facet.ROLE, Set.of("host", "manager", "relative"))))
        .isEqualTo("يظهر لأن: قريب، مدير ومضيف.");
  }

  @Test
  void aFacetThatTheVocabularyDoesNotKnowIsNotSpokenOf() {
    assertThat(why("sv", Map.of(Facet.ROLE, Set.of("relative"), Facet.THEME, Set.of("sleep"))))
        .isEqualTo("Visas för att du är anhörig.");
  }

  /** What a reader who is all of {@code values} is told about a text for just them. */
  private static String why(String language, Map<Facet, Set<String>> values) {
    Reasons reasons = new Audience(values).fit(new Profile(values, Map.of())).orElseThrow();
    return VocabularyMother.vocabulary().why(reasons, language);
  }
}
