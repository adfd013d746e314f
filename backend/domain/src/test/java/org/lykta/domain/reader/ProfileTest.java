package org.lykta.domain.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTest {

  @Test
  void anUntoldFacetHasNoValues() {
    assertThat(ProfileMother.relative().told(Facet.AGE)).isEmpty();
    assertThat(ProfileMother.relative().has(Facet.AGE, Set.of("13-17", "18-29"))).isFalse();
  }

  @Test
  void oneToldValueAmongThoseAskedForIsEnough() {
    Profile parentAndStaff = ProfileMother.telling(Facet.ROLE, "parent", "staff");

    assertThat(parentAndStaff.has(Facet.ROLE, Set.of("staff", "host"))).isTrue();
    assertThat(parentAndStaff.has(Facet.ROLE, Set.of("self", "host"))).isFalse();
  }

  @Test
  void nobodyHasAnyOfNoValues() {
    assertThat(ProfileMother.relative().has(Facet.ROLE, Set.of())).isFalse();
  }

  @Test
  void onlyAgeAndPhaseAreToldOnce() {
    assertThat(Arrays.stream(Facet.values()).filter(facet -> !facet.repeatable()))
        .containsExactly(Facet.AGE, Facet.PHASE);
  }
}
