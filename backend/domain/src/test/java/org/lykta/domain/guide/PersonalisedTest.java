package org.lykta.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.guide.SectionMother.section;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.reader.AudienceMother;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Moment;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.ProfileMother;
import org.lykta.domain.reader.Reasons;

class PersonalisedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Section forAll = section(1, "for-alla");
  private final Section forAllLater = section(2, "senare", Moment.LATER);
  private final Section forAllSoon = section(3, "snart", Moment.SOON);
  private final Section forRelatives = section(4, "for-anhoriga", AudienceMother.relatives());
  private final Section forYoungRelatives =
      section(5, "for-unga-anhoriga", AudienceMother.youngRelatives());
  private final Section forAlone =
      section(6, "for-ensamma", AudienceMother.wanting(Facet.LIVING, "alone"));

  private final List<Section> chapter =
      List.of(forAlone, forAllSoon, forYoungRelatives, forAll, forRelatives, forAllLater);

  @Test
  void whatIsMostMeantForTheReaderComesFirstWithinEachMoment() {
    assertThat(sections(ProfileMother.youngRelative()))
        .containsExactly(forYoungRelatives, forRelatives, forAll, forAllSoon, forAllLater);
  }

  @Test
  void aMomentWeighsMoreThanAnyNumberOfMatchedFacets() {
    Section laterForYou = section(1, "sedan", AudienceMother.youngRelatives(), Moment.LATER);

    assertThat(
            Personalised.personalise(
                    List.of(laterForYou, forAll), ProfileMother.youngRelative(), TODAY)
                .sections())
        .extracting(Shown::section)
        .containsExactly(forAll, laterForYou);
  }

  @Test
  void whoHasToldNothingSeesWhatIsForEveryone() {
    assertThat(sections(Profile.UNTOLD)).containsExactly(forAll, forAllSoon, forAllLater);
  }

  @Test
  void anUntoldFacetDoesNotFit() {
    assertThat(sections(ProfileMother.relative()))
        .containsExactly(forRelatives, forAll, forAllSoon, forAllLater);
  }

  @Test
  void whatDoesNotFitIsAmongMore() {
    assertThat(Personalised.personalise(chapter, ProfileMother.relative(), TODAY).more())
        .containsExactly(forYoungRelatives, forAlone);
  }

  @Test
  void theReasonsAreToldWithWhatFits() {
    Profile relative = ProfileMother.relative();
    Reasons reasons = AudienceMother.relatives().fit(relative).orElseThrow();

    assertThat(Personalised.personalise(chapter, relative, TODAY).sections())
        .contains(new Shown(forRelatives, reasons, true), new Shown(forAll, Reasons.NONE, true));
  }

  @Test
  void everythingShowsWhatDoesNotFitFoldedAndWithoutReasons() {
    Personalised everything = Personalised.everything(chapter, Profile.UNTOLD, TODAY);

    assertThat(everything.sections())
        .containsExactly(
            new Shown(forAll, Reasons.NONE, true),
            new Shown(forAllLater, Reasons.NONE, false),
            new Shown(forAllSoon, Reasons.NONE, false),
            new Shown(forRelatives, Reasons.NONE, false),
            new Shown(forYoungRelatives, Reasons.NONE, false),
            new Shown(forAlone, Reasons.NONE, false));
    assertThat(everything.more()).isEmpty();
  }

  @Test
  void aChapterWithoutSectionsIsEmpty() {
    Personalised nothing = new Personalised(List.of(), List.of());

    assertThat(Personalised.personalise(List.of(), Profile.UNTOLD, TODAY)).isEqualTo(nothing);
    assertThat(Personalised.everything(List.of(), Profile.UNTOLD, TODAY)).isEqualTo(nothing);
  }

  private List<Section> sections(Profile profile) {
    return Personalised.personalise(chapter, profile, TODAY).sections().stream()
        .map(Shown::section)
        .toList();
  }
}
