package org.lykta.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Period;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Place;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.schedule.ScheduleMother;

/** A café in Ystad, and others that differ from it in what a test is about. */
final class MeetingMother {

  static final LocalDate TODAY = LocalDate.parse("2026-02-01");
  static final Position YSTAD = new Position(55.43, 13.82);

  private String slug = "cafe";
  private Spot spot = open(YSTAD);
  private State state = State.OPEN;
  private Attendance attendance = Attendance.ON_SITE;
  private List<String> languages = List.of("sv");
  private Set<String> themes = Set.of("stress");
  private String[] tider = {"varje torsdag 18-19:30"};
  private LocalDate confirmed = TODAY;
  private boolean example;

  static MeetingMother cafe(String slug) {
    MeetingMother mother = new MeetingMother();
    mother.slug = slug;
    return mother;
  }

  MeetingMother at(double latitude, double longitude) {
    spot = open(new Position(latitude, longitude));
    return this;
  }

  MeetingMother online() {
    spot = null;
    attendance = Attendance.ONLINE;
    return this;
  }

  MeetingMother in(Spot where) {
    spot = where;
    return this;
  }

  MeetingMother is(State other) {
    state = other;
    return this;
  }

  MeetingMother speaking(String... tags) {
    languages = List.of(tags);
    return this;
  }

  MeetingMother on(String... sentences) {
    tider = sentences;
    return this;
  }

  MeetingMother confirmed(String day) {
    confirmed = LocalDate.parse(day);
    return this;
  }

  MeetingMother example() {
    example = true;
    return this;
  }

  private static Spot open(Position position) {
    return new Spot.Open("Biblioteket", "Gatan 1", "Ystad", position, List.of(), null);
  }

  static Municipality ystad() {
    Place seat = new Place("ystad", "Ystad", YSTAD, "skane", "ystad", true);
    return new Municipality("1286", "ystad", "Ystad", "skane", seat);
  }

  static Head head(org.lykta.domain.content.DocumentId id, Set<String> themes, boolean example) {
    return new Head(
        id,
        new ArrayList<>(List.of(new Text("sv", "Café " + id.slug(), "Ett kafé.", null, "Kom in."))),
        Audience.EVERYONE,
        themes,
        Status.LIVE,
        Period.ALWAYS,
        null,
        List.of(),
        example);
  }

  Meeting meeting() {
    return new Meeting(
        head(Meeting.id(slug), themes, example),
        ystad(),
        "recovery-cafe",
        state,
        null,
        Ages.ALL,
        languages,
        ScheduleMother.schedule(tider),
        attendance,
        spot,
        null,
        null,
        new Organiser("Föreningen", null),
        Contact.NONE,
        new Terms(null, 0, true, false, false, false),
        confirmed);
  }
}
