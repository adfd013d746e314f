package org.lykta.server.meeting;

import java.util.List;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Place;
import org.lykta.domain.place.Position;
import org.lykta.server.content.Problems;
import org.lykta.server.content.Suggestion;

/** The municipality that a file names. */
final class Municipalities {

  /** Of a file that names none. */
  static final Municipality NOWHERE = nowhere("");

  private Municipalities() {}

  /** The one that {@code slug} is; a harmless one, with the problem told, when there is none. */
  static Municipality read(String slug, Gazetteer gazetteer, Problems problems, int line) {
    return gazetteer
        .municipality(slug)
        .orElseGet(
            () -> {
              List<String> known =
                  gazetteer.municipalities().stream().map(Municipality::slug).toList();
              problems.error(
                  line,
                  "Kommunen \"%s\" finns inte.".formatted(slug),
                  Suggestion.among(known, slug));
              return nowhere(slug);
            });
  }

  private static Municipality nowhere(String slug) {
    var seat = new Place(slug, slug, new Position(0, 0), "", slug, true);
    return new Municipality("0000", slug, slug, "", seat);
  }
}
