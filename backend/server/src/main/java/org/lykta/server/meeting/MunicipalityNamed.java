package org.lykta.server.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lykta.domain.content.Folding;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Place;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Suggestion;
import org.lykta.server.drafting.Meaning;

/** The slug of a municipality that an editor names, or that a place she names lies in. */
record MunicipalityNamed(Gazetteer gazetteer) implements Meaning {

  private static final int MOST = 50;

  @Override
  public Optional<String> of(String answer, Consumer<String> say) {
    if (answer.isEmpty()) {
      say.accept("Här behövs ett svar.");
      return Optional.empty();
    }
    String name = answer.replaceFirst("(?i) kommun$", "");
    Optional<String> named = named(name);
    return named.isPresent() ? named : around(name, say);
  }

  /** Whole letters first: Habo and Håbo are two. "Ystads" is Ystad. */
  private Optional<String> named(String name) {
    return Stream.<Predicate<Municipality>>of(
            one -> one.name().equalsIgnoreCase(name),
            one -> one.slug().equals(name),
            one -> (one.name() + "s").equalsIgnoreCase(name),
            one -> Folding.fold(one.name()).equals(Folding.fold(name)))
        .flatMap(meant -> gazetteer.municipalities().stream().filter(meant))
        .map(Municipality::slug)
        .findFirst();
  }

  private Optional<String> around(String name, Consumer<String> say) {
    List<Municipality> around =
        gazetteer.startingWith(name, MOST).stream()
            .filter(place -> Folding.fold(place.name()).equals(Folding.fold(name)))
            .map(Place::municipality)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(slug -> gazetteer.municipality(slug).stream())
            .toList();
    if (around.size() == 1) {
      say.accept("%s ligger i kommunen %s.".formatted(name, around.get(0).name()));
      return Optional.of(around.get(0).slug());
    }
    say.accept(around.isEmpty() ? unknown(name) : several(around));
    return Optional.empty();
  }

  private String unknown(String name) {
    List<String> known = gazetteer.municipalities().stream().map(Municipality::name).toList();
    return "Kommunen %s finns inte. %s"
        .formatted(FrontMatter.shown(name), Suggestion.among(known, name));
  }

  private static String several(List<Municipality> around) {
    return "Det finns flera. Skriv kommunen: %s."
        .formatted(String.join(", ", around.stream().map(Municipality::name).toList()));
  }
}
