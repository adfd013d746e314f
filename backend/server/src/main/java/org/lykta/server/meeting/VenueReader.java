package org.lykta.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.meeting.Venue;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.schedule.Part;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.springframework.stereotype.Component;

/** Reads a place that several meetings are held in. Its title is its name. */
@Component
class VenueReader implements DocumentReader {

  static final Key MUNICIPALITY = Key.required("municipality", "ystad", "Kommunen.");
  private static final Key CLOSED =
      Key.optional(
          "closed",
          "{ from: 2027-01-11, until: 2027-03-31, why: Golven läggs om. }",
          "När lokalen är stängd, och varför. Då är det uppehåll för allt som hålls där.");
  private static final Key FROM = Key.required("from", "2027-01-11", "");
  private static final Key UNTIL = Key.required("until", "2027-03-31", "");
  private static final Key WHY = Key.required("why", "En mening", "");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_SENTENCE = 240;

  private final Gazetteer gazetteer;

  VenueReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public String kind() {
    return Venue.KIND;
  }

  @Override
  public String place() {
    return "venues/<slug>.md";
  }

  @Override
  public List<Key> keys() {
    return List.of(
        MUNICIPALITY,
        SpotReader.ADDRESS,
        SpotReader.TOWN,
        SpotReader.POSITION,
        SpotReader.ACCESS,
        SpotReader.TRAVEL,
        CLOSED);
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public DocumentId id(MatchResult path) {
    return Venue.id(path.group(1));
  }

  @Override
  public Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary) {
    Optional<String> named = matter.text(MUNICIPALITY, LONGEST_NAME);
    Municipality municipality =
        named
            .map(
                slug ->
                    Municipalities.read(
                        slug, gazetteer, matter.problems(), matter.line(MUNICIPALITY.name())))
            .orElseGet(() -> Municipalities.NOWHERE);
    var spots = new SpotReader(gazetteer, vocabulary, municipality);
    return new Venue(
        head,
        municipality,
        spots.open(matter, head.original().title()),
        matter.mapping(CLOSED).map(VenueReader::closed).orElse(null));
  }

  private static Part.@Nullable Pause closed(FrontMatter matter) {
    Optional<LocalDate> from = matter.date(FROM);
    Optional<LocalDate> until = matter.date(UNTIL);
    String why = matter.text(WHY, LONGEST_SENTENCE).orElse(null);
    matter.refuseUnknown();
    if (from.isEmpty() || until.isEmpty()) {
      return null;
    }
    if (until.get().isBefore(from.get())) {
      matter
          .problems()
          .error(
              matter.line(UNTIL.name()),
              "Sista dagen ligger före den första.",
              "Byt plats på datumen.");
    }
    return new Part.Pause(from.get(), until.get(), why);
  }
}
