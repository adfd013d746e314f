package org.lykta.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Status;
import org.lykta.domain.meeting.Ages;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.meeting.State;
import org.lykta.domain.meeting.Terms;
import org.lykta.domain.meeting.Venue;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.schedule.Schedule;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.lykta.server.content.Problems;
import org.springframework.stereotype.Component;

/** Reads a meeting. Its text tells what happens the first time somebody comes. */
@Component
class MeetingReader implements DocumentReader {

  private final Gazetteer gazetteer;

  MeetingReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public String kind() {
    return Meeting.KIND;
  }

  @Override
  public String place() {
    return "meetings/<municipality>/<slug>.md";
  }

  @Override
  public List<Key> keys() {
    return MeetingFields.KEYS;
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public DocumentId id(MatchResult path) {
    return Meeting.id(path.group(2));
  }

  @Override
  public Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary) {
    Municipality municipality = Municipalities.read(path.group(1), gazetteer, matter.problems(), 1);
    var fields = new MeetingFields(matter, vocabulary);
    var contacts = new ContactFields(matter);
    var spots = new SpotReader(gazetteer, vocabulary, municipality);
    State state = fields.state();
    var where = new WhereFields(matter);
    Attendance attendance = where.attendance();
    Terms terms = TermsFields.read(matter);
    Ages ages = fields.ages();
    AgesMeant.check(head, ages, matter.line(MeetingFields.AGES.name()), matter.problems());
    Schedule schedule = fields.schedule(state);
    Spot spot = where.spot(spots, attendance).orElse(null);
    if (spot instanceof Spot.Hidden) {
      HiddenAddress.check(schedule, matter.line(MeetingFields.TIDER.name()), matter.problems());
    }
    return new Meeting(
        head,
        municipality,
        fields.kind(),
        state,
        fields.group(state),
        ages,
        fields.languages(),
        schedule,
        attendance,
        spot,
        contacts.online(attendance).orElse(null),
        contacts.phone(attendance).orElse(null),
        contacts.organiser(),
        contacts.contact(terms.dropIn()),
        terms,
        fields.confirmed().orElse(LocalDate.EPOCH));
  }

  @Override
  public void compare(Document document, Library all, Problems problems) {
    var meeting = (Meeting) document;
    if (meeting.spot() instanceof Spot.In in) {
      all.find(Venue.class, in.venue())
          .ifPresentOrElse(
              venue -> compare(meeting, venue, problems),
              () ->
                  problems.error(
                      1,
                      "Lokalen %s finns inte.".formatted(in.venue().slug()),
                      "Lägg den i venues/%s.md, eller skriv place i stället."
                          .formatted(in.venue().slug())));
    }
    HiddenAddress.check(meeting, problems);
  }

  private static void compare(Meeting meeting, Venue venue, Problems problems) {
    boolean shown = venue.head().status() == Status.LIVE;
    boolean invented = venue.head().example() && !meeting.head().example();
    if (meeting.head().status() == Status.LIVE && (!shown || invented)) {
      problems.warning(
          1,
          "Lokalen %s visas inte, så träffen visas utan plats.".formatted(venue.slug()),
          invented
              ? "Lokalen är påhittad (example: true). Välj en annan."
              : "Skriv status: live i venues/%s.md.".formatted(venue.slug()));
    }
  }
}
