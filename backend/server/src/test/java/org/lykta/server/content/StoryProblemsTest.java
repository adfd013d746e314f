package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.PAGE;
import static org.lykta.server.content.Contents.STORY;
import static org.lykta.server.content.Contents.page;
import static org.lykta.server.content.Contents.story;
import static org.lykta.server.content.Told.house;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.content.Library;
import org.lykta.domain.story.Story;

class StoryProblemsTest {

  static Stream<Told> consents() {
    return Stream.of(
        aStory("a composed story", "composed: true\n"),
        aStory("a story with consent", "consent: { reference: S-1, given: 2026-03-01 }\n"),
        aStory(
            "composed with consent",
            "composed: true\nconsent: { reference: S-1, given: 2026-03-01 }\n",
            "4: En sammansatt berättelse har ingen som samtycker. Ta bort consent."),
        aStory(
            "neither composed nor consent",
            "themes: [sleep]\n",
            "2: Samtycket saknas. Skriv consent, eller composed: true om berättelsen är sammansatt."),
        aStory(
            "composed: false without consent",
            "composed: false\n",
            "4: Samtycket saknas. Skriv consent, eller composed: true om berättelsen är sammansatt."),
        aStory(
            "a consent without its day",
            "consent: { reference: S-1 }\n",
            "4: given saknas. Lägg till en rad: given: 2026-03-01"),
        aStory(
            "a name in a consent",
            "consent: { reference: S-1, given: 2026-03-01, name: Kim }\n",
            "4: Nyckeln \"name\" finns inte här. Välj bland: reference, given, until."));
  }

  private static Told aStory(String fact, String keys, String... problems) {
    return house(
        fact,
        Map.of(STORY, story(keys)),
        Stream.of(problems).map(problem -> "fel " + STORY + ":" + problem).toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("consents")
  void aStoryIsComposedOrHasItsTellersConsent(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }

  @Test
  void aStoryIsHiddenTheDayAfterItsConsentEnded() {
    Library library =
        library("consent: { reference: S-1, given: 2026-03-01, until: 2026-11-22 }\n");

    assertThat(readable(library, LocalDate.of(2026, 11, 22))).isTrue();
    assertThat(readable(library, LocalDate.of(2026, 11, 23))).isFalse();
  }

  @Test
  void theSoonerOfConsentAndLastDayDecides() {
    Library library =
        library(
            """
            publish-until: 2026-11-20
            consent: { reference: S-1, given: 2026-03-01, until: 2026-11-22 }
            """);

    assertThat(readable(library, LocalDate.of(2026, 11, 20))).isTrue();
    assertThat(readable(library, LocalDate.of(2026, 11, 21))).isFalse();
  }

  @Test
  void aNumberWithoutASourceWithItsDayIsAnError() {
    assertThat(Contents.told(calling("", "tel:0771220060")))
        .containsExactly(
            "fel pages/hjalp-nu.md:6: Telefonnumret tel:0771220060 har ingen källa med datum."
                + " Skriv en source med url och checked, eller länka till webbsidan i stället.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources: [{ title: Mind, url: \"https://mind.se\" }]\n",
        "sources: [{ title: Mind, checked: 2026-03-01 }]\n"
      })
  void aSourceCountsForANumberOnlyWithBothAddressAndDay(String sources) {
    assertThat(Contents.told(calling(sources, "tel:0771220060"))).hasSize(1);
  }

  @Test
  void aNumberWithASourceAndItsDayIsAllowed() {
    String source = "sources: [{ title: Mind, url: \"https://mind.se\", checked: 2026-03-01 }]\n";

    assertThat(Contents.told(calling(source, "tel:0771220060"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tel:112", "tel:1177"})
  void theNumbersEveryoneKnowsNeedNoSource(String number) {
    assertThat(Contents.told(calling("", number))).isEmpty();
    assertThat(Contents.told(calling("", number + "0"))).hasSize(1);
  }

  private static Map<String, String> calling(String keys, String number) {
    return Map.of(PAGE, page(keys, "Ring,\n[ring](" + number + ").\n"));
  }

  private static Library library(String keys) {
    return Contents.read(Map.of(STORY, story(keys))).library();
  }

  private static boolean readable(Library library, LocalDate day) {
    return library.readable(day, false).find(Story.id("kaffe")).isPresent();
  }
}
