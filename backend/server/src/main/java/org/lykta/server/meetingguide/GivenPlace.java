package org.lykta.server.meetingguide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Position;

/**
 * Where a listing lies.
 *
 * @param name what it is called there; null when it has no place of its own
 * @param street null when it is not known
 * @param town that is known to be in or near the municipality, or what they call it
 * @param position null when it is not known
 */
record GivenPlace(
    Municipality municipality,
    @Nullable String name,
    @Nullable String street,
    String town,
    @Nullable Position position) {

  private static final int MOST_NAMES = 12;
  private static final List<String> HERE = List.of("sverige", "sweden", "se", "swe");

  /** The countries of the world by their Swedish and English names. */
  private static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(code -> new Locale("", code))
          .flatMap(
              country ->
                  Stream.of(
                      country.getDisplayCountry(Locale.forLanguageTag("sv")),
                      country.getDisplayCountry(Locale.ENGLISH)))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  boolean hasDoor() {
    return name != null || street != null;
  }

  /** The street of an address, when it has one. */
  static Optional<String> street(Given listing) {
    return listing
        .text("address")
        .or(
            () ->
                listing
                    .text("formatted_address")
                    .map(address -> address.split(",", -1)[0].strip())
                    .filter(first -> first.matches(".*\\p{L}.*\\d.*") && !hasPostcode(first)));
  }

  private static boolean hasPostcode(String words) {
    return words.matches("(?:S[E]?-)?\\d{3} ?\\d{2} .*");
  }

  /** Words that may name a town or a municipality, the likeliest first. */
  static List<String> names(Given listing) {
    List<String> found = new ArrayList<>(listing.several("city"));
    listing
        .text("formatted_address")
        .ifPresent(
            address -> {
              String[] parts = address.split(",", -1);
              for (int at = parts.length - 1; at >= 0; at--) {
                found.add(parts[at]);
              }
            });
    found.addAll(listing.several("sub_region"));
    List<String> regions = listing.several("regions");
    for (int at = regions.size() - 1; at >= 0; at--) {
      found.add(regions.get(at));
    }
    found.addAll(listing.several("region"));
    return found.stream()
        .map(GivenPlace::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  /** "271 42 Ystad" and "Ystads kommun" are Ystad. */
  private static String name(String words) {
    return words
        .strip()
        .replaceFirst("^(?:SE?-)?\\d{3} ?\\d{2}\\s+", "")
        .replaceFirst("(?i)\\s+(?:kommun|municipality)$", "");
  }

  /** Whether it says that it is in another country. */
  static Optional<String> abroad(Given listing) {
    Optional<String> last =
        listing
            .text("formatted_address")
            .map(address -> address.replaceFirst(".*,", "").strip())
            .filter(words -> COUNTRIES.contains(words.toLowerCase(Locale.ROOT)));
    return listing
        .text("country")
        .or(() -> last)
        .filter(country -> !HERE.contains(country.toLowerCase(Locale.ROOT)));
  }
}
