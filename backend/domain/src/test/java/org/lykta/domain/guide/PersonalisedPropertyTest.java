package org.lykta.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.guide.Readings.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.guide.Readings.Reading;
import org.lykta.domain.reader.After;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Pacing;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.Reasons;

@Domain(Readings.class)
@Domain(DomainContext.Global.class)
class PersonalisedPropertyTest {

  private static final Comparator<Section> BY_NN =
      Comparator.comparing(Section::order).thenComparing(Section::slug);

  @Property
  void nothingIsUnreachableAndNothingStandsTwice(@ForAll Reading reading) {
    Personalised personalised = personalise(reading);

    assertThat(Stream.concat(sections(personalised).stream(), personalised.more().stream()))
        .containsExactlyInAnyOrderElementsOf(reading.chapter());
  }

  @Property
  void theSectionsAreThoseThatFitAndNoOthers(@ForAll Reading reading) {
    assertThat(sections(personalise(reading)))
        .containsExactlyInAnyOrderElementsOf(
            reading.chapter().stream()
                .filter(section -> fits(section, reading.profile()))
                .toList());
  }

  @Property
  void nothingUnfoldedIsForSomebodyElse(@ForAll Reading reading) {
    assertThat(unfolded(personalise(reading)))
        .allMatch(section -> fits(section, reading.profile()));
    assertThat(unfolded(everything(reading))).allMatch(section -> fits(section, reading.profile()));
  }

  @Property
  void whatFitsIsUnfoldedWhenItsTimeHasComeAndOnlyThen(@ForAll Reading reading) {
    Section[] due =
        reading.chapter().stream()
            .filter(section -> fits(section, reading.profile()))
            .filter(section -> isDue(section.pacing(), reading.profile()))
            .toArray(Section[]::new);

    assertThat(unfolded(personalise(reading))).containsExactlyInAnyOrder(due);
    assertThat(unfolded(everything(reading))).containsExactlyInAnyOrder(due);
  }

  @Property
  void theSameReaderOnTheSameDaySeesTheSame(@ForAll Reading reading) {
    assertThat(personalise(reading)).isEqualTo(personalise(reading));
    assertThat(everything(reading)).isEqualTo(everything(reading));
  }

  @Property
  void theOrderOfTheFilesDoesNotMatter(@ForAll Reading reading, @ForAll Random random) {
    List<Section> shuffled = new ArrayList<>(reading.chapter());
    Collections.shuffle(shuffled, random);
    Reading other = new Reading(shuffled, reading.profile());

    assertThat(personalise(other)).isEqualTo(personalise(reading));
    assertThat(everything(other)).isEqualTo(everything(reading));
  }

  @Property
  void sectionsStandByPacingThenMatchedFacetsThenNn(@ForAll Reading reading) {
    assertThat(sections(personalise(reading)))
        .isSortedAccordingTo(
            Comparator.comparing((Section section) -> place(section.pacing(), reading.profile()))
                .thenComparing(PersonalisedPropertyTest::matchedFacets, Comparator.reverseOrder())
                .thenComparing(BY_NN));
  }

  @Property
  void theRestStandsInNnOrder(@ForAll Reading reading) {
    assertThat(personalise(reading).more()).isSortedAccordingTo(BY_NN);
  }

  @Property
  void everythingIsAllSectionsInNnOrder(@ForAll Reading reading) {
    assertThat(sections(everything(reading)))
        .containsExactlyElementsOf(reading.chapter().stream().sorted(BY_NN).toList());
    assertThat(everything(reading).more()).isEmpty();
  }

  @Property
  void askingForEverythingChangesNeitherReasonsNorFolds(@ForAll Reading reading) {
    Personalised personalised = personalise(reading);
    List<Shown> rest =
        personalised.more().stream()
            .map(section -> new Shown(section, Reasons.NONE, false))
            .toList();

    assertThat(everything(reading).sections())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(personalised.sections().stream(), rest.stream()).toList());
  }

  private static Personalised personalise(Reading reading) {
    return Personalised.personalise(reading.chapter(), reading.profile(), TODAY);
  }

  private static Personalised everything(Reading reading) {
    return Personalised.everything(reading.chapter(), reading.profile(), TODAY);
  }

  private static List<Section> sections(Personalised personalised) {
    return personalised.sections().stream().map(Shown::section).toList();
  }

  private static List<Section> unfolded(Personalised personalised) {
    return personalised.sections().stream().filter(Shown::unfolded).map(Shown::section).toList();
  }

  /** Design 4 in other words than the code's: each wanted facet has a value that was told. */
  private static boolean fits(Section section, Profile profile) {
    for (var facet : section.head().audience().wanted().entrySet()) {
      var told = profile.told().get(facet.getKey());
      if (told == null || facet.getValue().stream().noneMatch(told::contains)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDue(Pacing pacing, Profile profile) {
    return switch (pacing.key()) {
      case "now" -> true;
      case "soon" ->
          Stream.of("recovering", "steady")
              .anyMatch(profile.told().getOrDefault(Facet.PHASE, Set.of())::contains);
      case "after" -> hasCome((After) pacing, profile);
      default -> false;
    };
  }

  private static boolean hasCome(After after, Profile profile) {
    var date = profile.events().get(after.event());
    return date != null && !TODAY.isBefore(date.plusDays(after.days()));
  }

  private static int place(Pacing pacing, Profile profile) {
    return switch (pacing.key()) {
      case "now" -> 0;
      case "soon" -> 1;
      case "after" -> hasCome((After) pacing, profile) ? 0 : 2;
      default -> 2;
    };
  }

  /** Of a section that fits, every wanted facet has matched. */
  private static int matchedFacets(Section fitting) {
    return fitting.head().audience().wanted().size();
  }
}
