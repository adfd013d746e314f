package org.lykta.domain.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.domain.content.Folding;

/**
 * The towns and villages we know, and all municipalities. Where its facts come from stands in the
 * files beside it.
 */
public final class Gazetteer {

  /** A place, its name as it is compared, and how many live there; 0 when nobody knows. */
  private record Named(Place place, String name, int people) {}

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
  private final List<Named> named = new ArrayList<>();

  private Gazetteer() {}

  /** Reads the files that lie beside this class. */
  public static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    rows("places.csv").forEach(gazetteer::addPlace);
    rows("municipalities.csv").forEach(gazetteer::addMunicipality);
    return gazetteer;
  }

  private static List<String[]> rows(String file) {
    InputStream bytes =
        Objects.requireNonNull(Gazetteer.class.getResourceAsStream(file), () -> file + " is gone");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(";", -1))
          .collect(Collectors.toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void addPlace(String[] row) {
    Position position = new Position(Double.parseDouble(row[2]), Double.parseDouble(row[3]));
    Place place =
        new Place(
            row[0], row[1], position, row[4], row[5].isEmpty() ? null : row[5], row[6].equals("1"));
    places.put(place.slug(), place);
    named.add(new Named(place, Folding.fold(place.name()), Integer.parseInt(row[7])));
  }

  private void addMunicipality(String[] row) {
    Place seat = Objects.requireNonNull(places.get(row[4]), () -> row[1] + " has no seat");
    municipalities.put(row[1], new Municipality(row[0], row[1], row[2], row[3], seat));
  }

  public Optional<Place> place(String slug) {
    return Optional.ofNullable(places.get(slug));
  }

  public Optional<Municipality> municipality(String slug) {
    return Optional.ofNullable(municipalities.get(slug));
  }

  public Collection<Municipality> municipalities() {
    return Collections.unmodifiableCollection(municipalities.values());
  }

  /**
   * The places whose name, or a word of it, begins with {@code words}, however these are accented:
   * whole names first, then the most populous, at most {@code most}.
   */
  public List<Place> startingWith(String words, int most) {
    String sought = Folding.fold(words);
    if (sought.isEmpty()) {
      return List.of();
    }
    return named.stream()
        .filter(one -> one.name().startsWith(sought) || one.name().contains(' ' + sought))
        .sorted(
            Comparator.comparing((Named one) -> !one.name().equals(sought))
                .thenComparing(one -> !one.name().startsWith(sought))
                .thenComparing(one -> -one.people())
                .thenComparing(one -> one.place().slug()))
        .limit(most)
        .map(Named::place)
        .collect(Collectors.toList());
  }

  /**
   * The municipality of the nearest place that we know the municipality of; empty when none is
   * within {@code km}.
   */
  public Optional<Municipality> nearest(Position position, double km) {
    return places.values().stream()
        .filter(place -> place.municipality() != null)
        .filter(place -> position.distanceTo(place.position()) <= km)
        .min(Comparator.comparingDouble(place -> position.distanceTo(place.position())))
        .map(place -> municipalities.get(place.municipality()));
  }

  /** The place of that name in a municipality, or the only one of that name in its county. */
  public Optional<Place> place(String name, Municipality within) {
    String sought = Folding.fold(name);
    List<Place> same =
        named.stream()
            .filter(one -> one.name().equals(sought))
            .map(Named::place)
            .filter(place -> place.county().equals(within.county()))
            .collect(Collectors.toList());
    Optional<Place> here =
        same.stream().filter(place -> within.slug().equals(place.municipality())).findFirst();
    return here.isPresent() || same.size() != 1 ? here : Optional.of(same.get(0));
  }
}
