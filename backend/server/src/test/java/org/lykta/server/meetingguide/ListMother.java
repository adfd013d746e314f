package org.lykta.server.meetingguide;

import java.util.Locale;

/** Listings of somebody else's for tests: one in Ystad that is whole, and others like it. */
final class ListMother {

  static final String WHOLE =
      """
      {
        "name": "Lugna stunden", "slug": "lugna-stunden-14", "day": 4, "time": "18:00",
        "end_time": "19:30", "timezone": "Europe/Stockholm",
        "location": "Församlingshemmet", "location_notes": "Dörren mot gården.",
        "formatted_address": "Stora Norregatan 5, 271 42 Ystad, Sverige",
        "regions": ["Skåne län", "Ystad"], "latitude": 55.42951, "longitude": 13.82039,
        "approximate": "no", "types": ["SV", "AR", "X", "LGBTQ"],
        "notes": "Ring på klockan. Vi ses på övervåningen.",
        "updated": "2026-09-30 22:30:00", "group": "Lugna gruppen",
        "url": "https://andra.lykta.example/lugna", "entity": "Distrikt Syd",
        "entity_url": "https://andra.lykta.example",
        "contact_1_email": "hej@andra.lykta.example"
      }
      """;

  private ListMother() {}

  /** One that is like any other but for its slug, and {@code more} fields before its own. */
  static String listing(Object slug, String more) {
    String written = slug instanceof String ? "\"" + slug + "\"" : String.valueOf(slug);
    return String.format(
        Locale.ROOT,
        "{ %s%s \"slug\": %s, \"name\": \"Stunden\", \"day\": 1, \"time\": \"18:00\","
            + " \"end_time\": \"19:00\", \"address\": \"Gatan 1\", \"city\": \"Ystad\","
            + " \"updated\": \"2026-10-01 12:00:00\" }",
        more,
        more.isEmpty() ? "" : ",",
        written);
  }

  /** The same with one field as {@code value}, written as JSON; null takes it away. */
  static String with(String field, String value) {
    String without =
        listing("stunden", "").replaceAll(" \"" + field + "\": (\"[^\"]*\"|[0-9.]+),?", "");
    return without
        .replaceFirst(",\\s*}$", " }")
        .replaceFirst("\\{", "{ \"" + field + "\": " + value + ",");
  }

  static String list(String... listings) {
    return "[" + String.join(",\n", listings) + "]";
  }
}
