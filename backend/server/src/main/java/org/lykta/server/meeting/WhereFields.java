package org.lykta.server.meeting;

import java.util.Optional;
import java.util.stream.Stream;
import org.lykta.domain.content.Slug;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.meeting.Venue;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;

/** The keys that tell how one takes part, and where. */
record WhereFields(FrontMatter matter) {

  static final Key WHERE =
      Key.optional(
          "where", "on-site, online, phone eller hybrid", "Hur man är med. Annars on-site.");
  static final Key PLACE =
      Key.optional(
          "place",
          "rader med name, address, town, position, access och travel",
          "Var det är. Antingen place, venue eller area.");
  static final Key VENUE =
      Key.optional("venue", "biblioteket-ystad", "Namnet på en fil i venues/.");
  static final Key AREA =
      Key.optional(
          "area",
          "rader med name och position",
          "För en hemlig adress: bara området skrivs någonsin.");
  private static final int LONGEST_NAME = 80;

  Attendance attendance() {
    return MeetingFields.oneOf(matter, WHERE, Attendance.values()).orElse(Attendance.ON_SITE);
  }

  Optional<Spot> spot(SpotReader spots, Attendance attendance) {
    long told = Stream.of(PLACE, VENUE, AREA).filter(key -> matter.has(key.name())).count();
    if (told != (attendance.hasPlace() ? 1 : 0)) {
      wrong(
          PLACE,
          attendance.hasPlace()
              ? "Det står inte var det är, eller står flera gånger."
              : "Det är ingen plats att komma till.",
          attendance.hasPlace()
              ? "Skriv en av place, venue och area."
              : "Ta bort platsen, eller skriv where: hybrid.");
    }
    Optional<Spot> place = matter.mapping(PLACE).map(spots::place);
    Optional<Spot> venue =
        matter
            .text(VENUE, LONGEST_NAME)
            .filter(this::isSlug)
            .map(slug -> new Spot.In(Venue.id(slug)));
    Optional<Spot> area = matter.mapping(AREA).map(spots::area);
    return place.or(() -> venue).or(() -> area);
  }

  private boolean isSlug(String written) {
    if (!Slug.isSlug(written)) {
      wrong(
          VENUE,
          "%s är inget filnamn.".formatted(FrontMatter.shown(written)),
          "Skriv namnet på en fil i venues/, utan .md.");
    }
    return Slug.isSlug(written);
  }

  private void wrong(Key key, String what, String mend) {
    matter.problems().error(matter.line(key.name()), what, mend);
  }
}
