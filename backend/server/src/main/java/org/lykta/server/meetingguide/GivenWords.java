package org.lykta.server.meetingguide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a listing says in sentences. */
final class GivenWords {

  private static final int LONGEST_SENTENCE = 240;
  private static final int LONGEST_BODY = 20_000;

  private GivenWords() {}

  /** How one gets there, when that is short enough to stand by the place. */
  static Optional<String> travel(Given listing) {
    return listing.text("location_notes").filter(words -> words.length() <= LONGEST_SENTENCE);
  }

  /** What is told of the first time, and where there is more. */
  static String body(Given listing, GivenWays ways, String organiser) {
    List<String> said = new ArrayList<>();
    listing.lines("notes").ifPresent(said::add);
    listing.lines("group_notes").ifPresent(said::add);
    if (ways.attendance().hasPlace() && travel(listing).isEmpty()) {
      listing.lines("location_notes").ifPresent(said::add);
    }
    if (ways.url() != null) {
      listing.lines("conference_url_notes").ifPresent(said::add);
    }
    if (ways.phone() != null) {
      listing.lines("conference_phone_notes").ifPresent(said::add);
    }
    if (said.isEmpty()) {
      said.add(
          "Hur det går till första gången vet vi inte än. Fråga gärna dem som håller i träffen.");
    }
    String words = PlainWords.markdown(PlainWords.cut(String.join("\n\n", said), LONGEST_BODY));
    Optional<String> page = listing.text("url").flatMap(GivenWays::web);
    return words
        + "\n"
        + page.map(
                url ->
                    "\n[Läs mer hos %s](<%s>)\n"
                        .formatted(PlainWords.markdown(organiser), url.replace(">", "%3E")))
            .orElse("");
  }
}
