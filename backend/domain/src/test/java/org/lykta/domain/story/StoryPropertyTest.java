package org.lykta.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.AudienceMother;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;

class StoryPropertyTest {

  @Property
  void noStoryIsLeftOut(@ForAll("stories") List<Story> stories, @ForAll("readers") Profile reader) {
    assertThat(Story.ordered(stories, reader)).containsExactlyInAnyOrderElementsOf(stories);
  }

  @Property
  void noComposedStoryStandsBeforeARealOne(
      @ForAll("stories") List<Story> stories, @ForAll("readers") Profile reader) {
    assertThat(Story.ordered(stories, reader)).extracting(Story::composed).isSorted();
  }

  @Property
  void theOrderOfTheFilesDoesNotMatter(
      @ForAll("stories") List<Story> stories,
      @ForAll("readers") Profile reader,
      @ForAll Random random) {
    List<Story> shuffled = new ArrayList<>(stories);
    Collections.shuffle(shuffled, random);

    assertThat(Story.ordered(shuffled, reader)).isEqualTo(Story.ordered(stories, reader));
  }

  @Property
  void besideATextStandTheFirstOfThoseThatShareATheme(
      @ForAll("stories") List<Story> stories,
      @ForAll("themes") Set<String> themes,
      @ForAll("readers") Profile reader,
      @ForAll @IntRange(max = 9) int limit) {
    List<Story> sharing =
        Story.ordered(stories, reader).stream()
            .filter(
                story ->
                    story.head().themes().stream()
                        .anyMatch(
                            theme ->
                                themes.contains(theme) || reader.told(Facet.THEME).contains(theme)))
            .toList();

    assertThat(Story.beside(stories, themes, reader, limit))
        .isEqualTo(sharing.subList(0, Math.min(limit, sharing.size())));
  }

  @Provide
  Arbitrary<List<Story>> stories() {
    Arbitrary<Audience> audiences =
        Arbitraries.of(
            Audience.EVERYONE, AudienceMother.relatives(), AudienceMother.youngRelatives());
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofLength(2),
            audiences,
            themes().map(themes -> themes.toArray(String[]::new)),
            Arbitraries.of(true, false))
        .as(
            (slug, audience, themes, composed) ->
                composed
                    ? StoryMother.composed(slug, audience, themes)
                    : StoryMother.story(slug, audience, themes))
        .list()
        .ofMaxSize(9)
        .uniqueElements(Story::slug)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Set<String>> themes() {
    return Arbitraries.of("sleep", "grief", "shame", "work").set().ofMaxSize(3);
  }

  @Provide
  Arbitrary<Profile> readers() {
    return Combinators.combine(themes(), Arbitraries.of("relative", "self"))
        .as(
            (themes, role) ->
                new Profile(Map.of(Facet.THEME, themes, Facet.ROLE, Set.of(role)), Map.of()));
  }
}
