package org.lykta.domain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.story.StoryMother.composed;
import static org.lykta.domain.story.StoryMother.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lykta.domain.reader.AudienceMother;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.ProfileMother;

class StoryTest {

  private static final Profile SLEEPLESS_YOUNG_RELATIVE =
      new Profile(
          Map.of(
              Facet.ROLE, Set.of("relative"),
              Facet.AGE, Set.of("13-17"),
              Facet.LIVING, Set.of("alone"),
              Facet.THEME, Set.of("sleep", "shame")),
          Map.of());

  @Test
  void aRealStoryComesBeforeAComposedOneThatIsNearer() {
    Story real = story("z", "work");
    Story near = composed("a", AudienceMother.youngRelatives(), "sleep", "shame");

    assertThat(ordered(near, real)).containsExactly(real, near);
  }

  @Test
  void moreSharedThemesComeFirst() {
    Story both = story("c", "sleep", "shame");
    Story one = story("b", "sleep", "work", "grief");
    Story none = story("a", "work");

    assertThat(ordered(none, one, both)).containsExactly(both, one, none);
  }

  @Test
  void aSharedThemeWeighsMoreThanRoleAndAge() {
    Story theme = story("b", "sleep");
    Story likeness = story("a", AudienceMother.youngRelatives(), "work");

    assertThat(ordered(likeness, theme)).containsExactly(theme, likeness);
  }

  @Test
  void roleAndAgeDecideBetweenStoriesOfTheSameThemes() {
    Story roleAndAge = story("c", AudienceMother.youngRelatives(), "sleep");
    Story role = story("b", AudienceMother.relatives(), "sleep");
    Story neither = story("a", "sleep");

    assertThat(ordered(neither, role, roleAndAge)).containsExactly(roleAndAge, role, neither);
  }

  @Test
  void onlyRoleAndAgeMakeATellerAlike() {
    Story alone = story("b", AudienceMother.wanting(Facet.LIVING, "alone"));
    Story anyone = story("a");

    assertThat(ordered(alone, anyone)).containsExactly(anyone, alone);
  }

  @Test
  void nameDecidesAtLast() {
    assertThat(Story.ordered(List.of(story("b"), story("c"), story("a")), Profile.UNTOLD))
        .extracting(Story::slug)
        .containsExactly("a", "b", "c");
  }

  @Test
  void besideATextStandStoriesThatShareAThemeWithItOrWithTheReader() {
    Story withText = story("a", "grief");
    Story withReader = story("b", "sleep");
    Story withNeither = story("c", "work");

    assertThat(beside(Set.of("grief"), 9, withNeither, withText, withReader))
        .containsExactly(withReader, withText);
  }

  @Test
  void besideATextWithoutThemesStandsNothingForWhoHasToldNone() {
    assertThat(
            Story.beside(
                List.of(story("a", "grief"), story("b")), Set.of(), ProfileMother.relative(), 9))
        .isEmpty();
  }

  @Test
  void besideATextStandNoMoreThanAskedForAndTheNearest() {
    Story nearest = story("c", "sleep", "shame");
    Story near = story("b", "sleep");
    Story far = story("a", "grief");

    assertThat(beside(Set.of("grief"), 2, far, near, nearest)).containsExactly(nearest, near);
    assertThat(beside(Set.of("grief"), 0, far, near, nearest)).isEmpty();
  }

  @Test
  void besideATextRealStoriesComeFirst() {
    Story real = story("b", "grief");
    Story near = composed("a", "grief", "sleep");

    assertThat(beside(Set.of("grief"), 1, near, real)).containsExactly(real);
  }

  private static List<Story> ordered(Story... stories) {
    return Story.ordered(List.of(stories), SLEEPLESS_YOUNG_RELATIVE);
  }

  private static List<Story> beside(Set<String> themes, int limit, Story... stories) {
    return Story.beside(List.of(stories), themes, SLEEPLESS_YOUNG_RELATIVE, limit);
  }
}
