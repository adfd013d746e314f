package org.lykta.server.meetingguide;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Folding;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Place;
import org.lykta.domain.place.Position;

/**
 * Finds the municipality that a listing lies in: by what it calls its town, else by its position.
 */
final class Locating {

  /** What a name stands for. */
  private record Named(Municipality municipality, String town) {}

  /** As far as a meeting may lie from where its municipality is governed. */
  private static final double FARTHEST_KM = 160;

  /** Nearer than this, the nearest place we know is likely to be of the same municipality. */
  private static final double NEAR_KM = 60;

  private static final int NAMESAKES = 20;
  private static final int LONGEST = 80;
  private static final double FINE = 100_000;

  private final Gazetteer gazetteer;

  private final Map<String, List<Municipality>> municipalities;

  Locating(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.municipalities =
        gazetteer.municipalities().stream()
            .collect(Collectors.groupingBy(one -> Folding.fold(one.name())));
  }

  /**
   * @param lost what is guessed or left out is added here
   * @throws Unfit when nobody could tell where in Sweden it is
   */
  GivenPlace of(Given listing, Collection<String> lost) {
    GivenPlace.abroad(listing)
        .ifPresent(
            country -> {
              throw new Unfit("den ligger i %s".formatted(PlainWords.cut(country, 40)));
            });
    Position position = position(listing, lost);
    Named named = named(listing, position, lost);
    if (position != null && far(position, named.municipality())) {
      lost.add("läget ligger inte i %s".formatted(named.municipality().name()));
      position = null;
    }
    return new GivenPlace(
        named.municipality(),
        listing.text("location").map(name -> shortened(name, "platsens namn", lost)).orElse(null),
        GivenPlace.street(listing).map(name -> shortened(name, "adressen", lost)).orElse(null),
        named.town(),
        position);
  }

  private @Nullable Position position(Given listing, Collection<String> lost) {
    Optional<Position> given = listing.position();
    if (given.isEmpty()) {
      if (listing.has("latitude") || listing.has("longitude")) {
        lost.add("läget går inte att förstå");
      }
      return null;
    }
    if (gazetteer.nearest(given.get(), FARTHEST_KM).isEmpty()) {
      lost.add("läget ligger inte i Sverige");
      return null;
    }
    return new Position(fine(given.get().latitude()), fine(given.get().longitude()));
  }

  private static double fine(double degrees) {
    return Math.rint(degrees * FINE) / FINE;
  }

  private Named named(Given listing, @Nullable Position position, Collection<String> lost) {
    List<String> names = GivenPlace.names(listing);
    Optional<Named> byName = names.stream().flatMap(name -> named(name, position)).findFirst();
    if (byName.isPresent()) {
      return byName.get();
    }
    Municipality near =
        Optional.ofNullable(position)
            .flatMap(at -> gazetteer.nearest(at, NEAR_KM))
            .orElseThrow(() -> new Unfit("det går inte att veta i vilken kommun den är"));
    lost.add("kommunen %s är gissad efter läget".formatted(near.name()));
    String town =
        listing.text("city").map(city -> PlainWords.cut(city, LONGEST)).orElse(near.seat().name());
    return new Named(near, town);
  }

  /** What a name stands for; nothing when several places have it and none of them is told. */
  private Stream<Named> named(String name, @Nullable Position position) {
    String sought = Folding.fold(name);
    List<Named> places =
        gazetteer.startingWith(name, NAMESAKES).stream()
            .filter(place -> Folding.fold(place.name()).equals(sought))
            .flatMap(this::named)
            .filter(one -> position == null || !far(position, one.municipality()))
            .toList();
    // "Ystads" is how "Ystads kommun" begins
    List<Named> governed =
        Stream.of(sought, sought.replaceFirst("s$", ""))
            .distinct()
            .flatMap(called -> municipalities.getOrDefault(called, List.of()).stream())
            .filter(one -> position == null || !far(position, one))
            .map(one -> new Named(one, one.seat().name()))
            .toList();
    List<Named> found = places.isEmpty() ? governed : places;
    if (found.size() == 1) {
      return found.stream();
    }
    return position == null
        ? found.stream().filter(one -> found.size() > 1 && isExactly(one, name)).limit(1)
        : found.stream()
            .min(Comparator.comparing(one -> km(position, one.municipality())))
            .stream();
  }

  private Stream<Named> named(Place place) {
    String slug = place.municipality();
    Optional<Municipality> known =
        slug == null ? gazetteer.nearest(place.position(), NEAR_KM) : gazetteer.municipality(slug);
    return known.stream().map(municipality -> new Named(municipality, place.name()));
  }

  /** Habo is not Håbo, when nothing else tells them apart. */
  private static boolean isExactly(Named one, String name) {
    return one.town().equalsIgnoreCase(name) && one.municipality().name().equalsIgnoreCase(name);
  }

  private static boolean far(Position position, Municipality municipality) {
    return km(position, municipality) > FARTHEST_KM;
  }

  private static double km(Position position, Municipality municipality) {
    return position.distanceTo(municipality.seat().position());
  }

  private static String shortened(String name, String what, Collection<String> lost) {
    if (name.length() > LONGEST) {
      lost.add(what + " kortades");
    }
    return PlainWords.cut(name, LONGEST);
  }
}
