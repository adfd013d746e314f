package org.lykta.server.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Place;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;

/** Reads where something is, and refuses what would give a hidden address away. */
final class SpotReader {

  static final Key ADDRESS =
      Key.optional("address", "Gatan 12", "Gata och nummer. Utelämnas om ingen vet.");
  static final Key TOWN = Key.required("town", "Ystad", "Orten.");
  static final Key POSITION =
      Key.optional(
          "position", "55.4295, 13.8204", "Latitud och longitud. Annars används ortens mitt.");
  static final Key ACCESS =
      Key.optional("access", "[step-free, toilet]", "Det som gör det lättare att komma in.");
  static final Key TRAVEL = Key.optional("travel", "En mening", "Hur man tar sig dit.");
  static final Key NAME = Key.required("name", "Biblioteket", "");

  static final int LONGEST_NAME = 80;
  static final int LONGEST_SENTENCE = 240;
  private static final String POSITION_WISH = "Skriv latitud och longitud: 55.43, 13.82";

  /** Farther from where it is governed than any place in a Swedish municipality. */
  private static final double FARTHEST_KM = 160;

  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;
  private final Municipality municipality;

  SpotReader(Gazetteer gazetteer, Vocabulary vocabulary, Municipality municipality) {
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.municipality = municipality;
  }

  /** A place with a name among its own keys. */
  Spot.Open place(FrontMatter matter) {
    Spot.Open place = open(matter, matter.text(NAME, LONGEST_NAME).orElse(""));
    matter.refuseUnknown();
    return place;
  }

  /** A place whose name is known already. */
  Spot.Open open(FrontMatter matter, String name) {
    String town = matter.text(TOWN, LONGEST_NAME).orElse("");
    return new Spot.Open(
        name,
        matter.text(ADDRESS, LONGEST_NAME).orElse(null),
        town,
        position(matter, town),
        List.copyOf(matter.several(ACCESS, vocabulary.allowed(Wordlist.ACCESS))),
        matter.text(TRAVEL, LONGEST_SENTENCE).orElse(null));
  }

  Spot.Hidden area(FrontMatter matter) {
    String name = areaName(matter);
    Position position = written(matter).orElse(municipality.seat().position());
    if (!position.equals(position.coarse())) {
      matter
          .problems()
          .error(
              matter.line(POSITION.name()),
              "Positionen är finare än en hemlig adress får vara.",
              "Skriv högst två decimaler: %s".formatted(position.coarse()));
    }
    matter.refuseUnknown();
    return new Spot.Hidden(name, position.coarse());
  }

  /** What an area is called; told when that is too much. */
  static String areaName(FrontMatter matter) {
    String name = matter.text(NAME, LONGEST_NAME).orElse("");
    if (HiddenAddress.isTooFine(name)) {
      matter
          .problems()
          .error(
              matter.line(NAME.name()),
              "%s kan visa en hemlig adress.".formatted(FrontMatter.shown(name)),
              HiddenAddress.AREA_WISH);
    }
    return name;
  }

  /** As it is written, or else in the middle of the town, if that is known. */
  private @Nullable Position position(FrontMatter matter, String town) {
    Optional<Position> position =
        written(matter).or(() -> gazetteer.place(town, municipality).map(Place::position));
    boolean readable = !town.isEmpty() && !municipality.county().isEmpty();
    if (position.isEmpty() && readable && !matter.has(POSITION.name())) {
      matter
          .problems()
          .warning(
              matter.line(TOWN.name()),
              "Lykta känner inte till orten %s i kommunen %s, och kan inte säga hur långt det är dit."
                  .formatted(FrontMatter.shown(town), municipality.name()),
              "Lägg till en rad: position: 55.43, 13.82");
    }
    return position.orElse(null);
  }

  private Optional<Position> written(FrontMatter matter) {
    Optional<Position> written = matter.read(POSITION, Position::read, POSITION_WISH);
    written.ifPresent(position -> checkNear(position, matter));
    return written;
  }

  private void checkNear(Position position, FrontMatter matter) {
    double km = position.distanceTo(municipality.seat().position());
    if (km > FARTHEST_KM) {
      matter
          .problems()
          .error(
              matter.line(POSITION.name()),
              "Positionen ligger %.0f km från %s.".formatted(km, municipality.seat().name()),
              "Latituden står först, i Sverige 55 till 69, sedan longituden, 11 till 24.");
    }
  }
}
