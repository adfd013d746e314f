package org.lykta.domain.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {

  @Test
  void aTextForEveryoneFitsAReaderWhoToldNothing() {
    assertThat(Audience.EVERYONE.fit(Profile.UNTOLD)).contains(Reasons.NONE);
  }

  @Test
  void aTextForEveryoneFitsForNoReason() {
    assertThat(Audience.EVERYONE.fit(ProfileMother.youngRelative())).contains(Reasons.NONE);
  }

  @Test
  void oneValueWithinAFacetIsEnough() {
    Audience parentsAndRelatives = AudienceMother.wanting(Facet.ROLE, "parent", "relative");

    assertThat(parentsAndRelatives.fit(ProfileMother.relative())).isPresent();
  }

  @Test
  void everyFacetMustMatch() {
    Profile oldRelative =
        new Profile(Map.of(Facet.ROLE, Set.of("relative"), Facet.AGE, Set.of("80plus")), Map.of());

    assertThat(AudienceMother.youngRelatives().fit(ProfileMother.youngRelative())).isPresent();
    assertThat(AudienceMother.youngRelatives().fit(oldRelative)).isEmpty();
  }

  @Test
  void anUntoldFacetDoesNotFit() {
    assertThat(AudienceMother.youngRelatives().fit(ProfileMother.relative())).isEmpty();
    assertThat(AudienceMother.relatives().fit(Profile.UNTOLD)).isEmpty();
  }

  @Test
  void aValueOfAnotherFacetDoesNotFit() {
    Audience parentsOfTheUnwell = AudienceMother.wanting(Facet.RELATION, "parent");

    assertThat(parentsOfTheUnwell.fit(ProfileMother.telling(Facet.ROLE, "parent"))).isEmpty();
  }

  @Test
  void reasonsAreTheValuesThatBothNamed() {
    Audience parentsAndRelatives = AudienceMother.wanting(Facet.ROLE, "parent", "relative");
    Profile relativeAndStaff = ProfileMother.telling(Facet.ROLE, "relative", "staff");

    Reasons reasons = parentsAndRelatives.fit(relativeAndStaff).orElseThrow();

    assertThat(reasons.matched()).containsOnlyKeys(Facet.ROLE);
    assertThat(reasons.matched().get(Facet.ROLE)).containsExactly("relative");
  }

  @Test
  void whatTheTextDidNotAskForIsNoReason() {
    Reasons reasons = AudienceMother.relatives().fit(ProfileMother.youngRelative()).orElseThrow();

    assertThat(reasons.matched()).containsOnlyKeys(Facet.ROLE);
  }

  @Test
  void reasonsCountFacetsAndNotValues() {
    Audience audience = AudienceMother.wanting(Facet.THEME, "sleep", "grief", "pain");

    assertThat(audience.fit(ProfileMother.telling(Facet.THEME, "sleep", "grief")))
        .map(Reasons::count)
        .contains(1);
    assertThat(AudienceMother.youngRelatives().fit(ProfileMother.youngRelative()))
        .map(Reasons::count)
        .contains(2);
    assertThat(Reasons.NONE.count()).isZero();
  }

  @Test
  void reasonsStandInTheOrderOfTheFacets() {
    Map<Facet, Set<String>> backwards = new LinkedHashMap<>();
    backwards.put(Facet.THEME, Set.of("sleep"));
    backwards.put(Facet.AGE, Set.of("13-17"));
    backwards.put(Facet.ROLE, Set.of("relative"));

    Reasons reasons = new Audience(backwards).fit(new Profile(backwards, Map.of())).orElseThrow();

    assertThat(reasons.matched().keySet()).containsExactly(Facet.ROLE, Facet.AGE, Facet.THEME);
  }

  @Test
  void facetsThatMatchAreCountedAlsoWhenTheWholeDoesNotFit() {
    assertThat(AudienceMother.youngRelatives().matches(ProfileMother.relative())).isEqualTo(1);
    assertThat(AudienceMother.youngRelatives().matches(Profile.UNTOLD)).isZero();
    assertThat(AudienceMother.youngRelatives().matches(ProfileMother.youngRelative())).isEqualTo(2);
  }
}
