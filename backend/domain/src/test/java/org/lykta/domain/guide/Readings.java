package org.lykta.domain.guide;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lykta.domain.reader.After;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Moment;
import org.lykta.domain.reader.Pacing;
import org.lykta.domain.reader.Profile;

/** Any chapter before any reader, of few enough values that they often meet. */
class Readings extends DomainContextBase {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static final Map<Facet, List<String>> VALUES =
      Map.of(
          Facet.ROLE, List.of("self", "relative", "parent"),
          Facet.AGE, List.of("13-17", "18-29"),
          Facet.LIVING, List.of("alone", "with-children"),
          Facet.PHASE, List.of("new", "in-it", "recovering", "steady"),
          Facet.THEME, List.of("sleep", "grief", "shame"));

  private static final List<String> EVENTS = List.of("discharge", "loss");

  /**
   * A chapter's sections before a reader.
   *
   * @param chapter in no order; two may have the same {@code nn}, none the same name
   */
  record Reading(List<Section> chapter, Profile profile) {}

  @Provide
  Arbitrary<Reading> readings() {
    return Combinators.combine(chapters(), profiles()).as(Reading::new).withoutEdgeCases();
  }

  private static Arbitrary<List<Section>> chapters() {
    return section().list().ofMaxSize(9).uniqueElements(Section::slug);
  }

  private static Arbitrary<Section> section() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            Arbitraries.strings().withCharRange('a', 'z').ofLength(2),
            values().map(Audience::new),
            pacings())
        .as(SectionMother::section);
  }

  private static Arbitrary<Profile> profiles() {
    Arbitrary<LocalDate> nearby =
        Arbitraries.integers().between(-4, 4).map(days -> TODAY.plusDays(days));
    Arbitrary<Map<String, LocalDate>> events =
        Arbitraries.maps(Arbitraries.of(EVENTS), nearby).ofMaxSize(EVENTS.size());
    return Combinators.combine(values(), events).as(Profile::new);
  }

  private static Arbitrary<Pacing> pacings() {
    Arbitrary<Pacing> afters =
        Combinators.combine(Arbitraries.of(EVENTS), Arbitraries.integers().between(0, 4))
            .as(After::new);
    return Arbitraries.oneOf(Arbitraries.of(Moment.values()), afters);
  }

  /** What a text wants or a reader has told: none, one or several facets. */
  private static Arbitrary<Map<Facet, Set<String>>> values() {
    return Arbitraries.of(inOrder(VALUES.keySet())).set().ofMaxSize(3).flatMap(Readings::valuesOf);
  }

  private static Arbitrary<Map<Facet, Set<String>>> valuesOf(Set<Facet> facets) {
    List<Facet> all = inOrder(facets);
    return Combinators.combine(all.stream().map(Readings::valuesOf).toList())
        .as(values -> IntStream.range(0, all.size()).boxed().collect(toMap(all::get, values::get)));
  }

  private static Arbitrary<Set<String>> valuesOf(Facet facet) {
    return Arbitraries.of(VALUES.get(facet)).set().ofMinSize(1).ofMaxSize(2);
  }

  // Map.of has another order in each JVM: a reported seed would then not bring back its sample.
  private static List<Facet> inOrder(Set<Facet> facets) {
    return facets.stream().sorted().toList();
  }
}
