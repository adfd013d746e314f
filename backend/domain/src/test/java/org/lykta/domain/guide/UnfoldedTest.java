package org.lykta.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.guide.SectionMother.section;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.reader.After;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Moment;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.ProfileMother;

/** What lies open at once, and what waits under its title. */
class UnfoldedTest {

  private static final LocalDate DISCHARGE = LocalDate.of(2026, 2, 26);
  private static final LocalDate FIFTH_DAY = LocalDate.of(2026, 3, 3);

  private final Section now = section(1, "nu", Moment.NOW);
  private final Section soon = section(2, "snart", Moment.SOON);
  private final Section later = section(3, "senare", Moment.LATER);
  private final Section fiveDaysAfter = section(4, "fem-dagar-hemma", new After("discharge", 5));

  @ParameterizedTest
  @ValueSource(strings = {"recovering", "steady"})
  void soonIsUnfoldedForWhoIsOnTheWay(String phase) {
    assertThat(unfolded(ProfileMother.telling(Facet.PHASE, phase), FIFTH_DAY))
        .containsExactly(now, soon);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "in-it"})
  void soonIsFoldedForWhoIsInTheMiddleOfIt(String phase) {
    assertThat(unfolded(ProfileMother.telling(Facet.PHASE, phase), FIFTH_DAY)).containsExactly(now);
  }

  @Test
  void soonIsFoldedForWhoHasToldNoPhase() {
    assertThat(unfolded(Profile.UNTOLD, FIFTH_DAY)).containsExactly(now);
  }

  @Test
  void aTextThatWaitsIsFoldedWithoutADate() {
    assertThat(unfolded(Profile.UNTOLD, FIFTH_DAY)).doesNotContain(fiveDaysAfter);
  }

  @Test
  void aTextThatWaitsIsFoldedWithTheDateOfAnotherEvent() {
    assertThat(unfolded(ProfileMother.withEvent("loss", DISCHARGE), FIFTH_DAY))
        .containsExactly(now);
  }

  @Test
  void aTextThatWaitsIsFoldedTheDayBefore() {
    assertThat(unfolded(discharged(), FIFTH_DAY.minusDays(1))).containsExactly(now);
  }

  @Test
  void aTextThatWaitsIsUnfoldedOnItsDayAndEverAfter() {
    assertThat(unfolded(discharged(), FIFTH_DAY)).containsExactly(now, fiveDaysAfter);
    assertThat(unfolded(discharged(), FIFTH_DAY.plusYears(3))).containsExactly(now, fiveDaysAfter);
  }

  @Test
  void aTextThatWaitsNoDaysIsUnfoldedOnTheDayOfTheEvent() {
    Section atOnce = section(1, "hemma", new After("discharge", 0));

    assertThat(isUnfolded(atOnce, discharged(), DISCHARGE)).isTrue();
    assertThat(isUnfolded(atOnce, discharged(), DISCHARGE.minusDays(1))).isFalse();
  }

  @Test
  void aTextWhoseDayHasComeStandsAmongThoseOfNowAndUntilThenAmongThoseOfLater() {
    assertThat(order(discharged(), FIFTH_DAY)).containsExactly(now, fiveDaysAfter, soon, later);
    assertThat(order(discharged(), DISCHARGE)).containsExactly(now, soon, later, fiveDaysAfter);
  }

  @Test
  void aTextForLaterIsNeverUnfolded() {
    assertThat(isUnfolded(later, ProfileMother.telling(Facet.PHASE, "steady"), FIFTH_DAY))
        .isFalse();
  }

  private static Profile discharged() {
    return ProfileMother.withEvent("discharge", DISCHARGE);
  }

  private List<Section> unfolded(Profile profile, LocalDate today) {
    return shown(profile, today).stream().filter(Shown::unfolded).map(Shown::section).toList();
  }

  private List<Section> order(Profile profile, LocalDate today) {
    return shown(profile, today).stream().map(Shown::section).toList();
  }

  private List<Shown> shown(Profile profile, LocalDate today) {
    return Personalised.personalise(List.of(later, fiveDaysAfter, soon, now), profile, today)
        .sections();
  }

  private static boolean isUnfolded(Section section, Profile profile, LocalDate today) {
    return Personalised.personalise(List.of(section), profile, today).sections().get(0).unfolded();
  }
}
