package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lykta.domain.reader.Languages;

class HeadTest {

  private static final DocumentId KAFFE = DocumentId.of("story", "kaffe");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final Head swedishEnglishArabic =
      HeadMother.written(
          KAFFE, TextMother.text("sv"), TextMother.text("en"), TextMother.text("ar"));

  @Test
  void theFirstWantedLanguageThatIsThereWins() {
    assertThat(language("ar", "en")).isEqualTo("ar");
    assertThat(language("en", "ar")).isEqualTo("en");
    assertThat(language("sv", "en")).isEqualTo("sv");
  }

  @Test
  void aLanguageThatIsMissingGivesWayToTheNextWanted() {
    assertThat(language("sv-easy", "ar", "en")).isEqualTo("ar");
  }

  @Test
  void theOriginalIsTheLastResort() {
    assertThat(language("fi", "sv-easy")).isEqualTo("sv");
    assertThat(language()).isEqualTo("sv");
  }

  @Test
  void translationsTakeThePlaceOfEarlierOnesAndStandAfterTheOriginal() {
    Head translated = swedishEnglishArabic.withTranslations(List.of(TextMother.text("sv-easy")));

    assertThat(translated.texts()).extracting(Text::language).containsExactly("sv", "sv-easy");
  }

  @Test
  void aHeadWithoutAnEndGetsTheLastDayItIsGiven() {
    assertThat(HeadMother.head(KAFFE).until(MONDAY).published())
        .isEqualTo(new Period(null, MONDAY));
  }

  @Test
  void anEndIsMovedSoonerButNeverLater() {
    Period untilMonday = new Period(MONDAY.minusDays(9), MONDAY);
    Head head = HeadMother.with(KAFFE, Status.LIVE, untilMonday, false);

    assertThat(head.until(MONDAY.minusDays(1)).published())
        .isEqualTo(new Period(MONDAY.minusDays(9), MONDAY.minusDays(1)));
    assertThat(head.until(MONDAY.plusDays(1)).published()).isEqualTo(untilMonday);
  }

  @Test
  void anEarlierEndChangesNothingElse() {
    Head until = swedishEnglishArabic.until(MONDAY);

    assertThat(until)
        .usingRecursiveComparison()
        .ignoringFields("published")
        .isEqualTo(swedishEnglishArabic);
  }

  private String language(String... wanted) {
    return swedishEnglishArabic.text(new Languages(List.of(wanted))).language();
  }
}
