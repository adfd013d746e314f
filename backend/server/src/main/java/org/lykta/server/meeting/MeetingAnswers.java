package org.lykta.server.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.meeting.Ages;
import org.lykta.domain.meeting.Contact;
import org.lykta.domain.meeting.Freshness;
import org.lykta.domain.meeting.Group;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.meeting.Organiser;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.meeting.Terms;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.server.content.Markdown;
import org.lykta.server.edition.Served;
import org.lykta.server.report.Reports;

/** Meetings as data. */
final class MeetingAnswers {

  private static final int NEXT = 4;

  /** What is told of a meeting in a list. */
  record Item(
      String slug,
      String title,
      String summary,
      String language,
      String kind,
      @Nullable String place,
      String municipality,
      @Nullable Double distanceKm,
      List<Time> next,
      String state,
      String where,
      List<String> languages,
      Set<String> themes,
      boolean hidden,
      @Nullable Double latitude,
      @Nullable Double longitude,
      LocalDate confirmed,
      boolean unconfirmed,
      boolean reported,
      boolean example) {}

  /**
   * One time.
   *
   * @param status on, cancelled or moved
   * @param note why it is cancelled
   * @param place where it is, if not where it always is
   */
  record Time(
      OffsetDateTime start,
      OffsetDateTime end,
      String status,
      @Nullable String note,
      @Nullable String place) {}

  record MeetingList(String edition, List<Item> items) {}

  /**
   * A meeting by itself: all that lists tell, and this.
   *
   * @param over whether it has had its last time, or has ended
   * @param times the sentences that say when it is
   * @param paused until when, and why, it rests now
   */
  record Single(
      String edition,
      @JsonUnwrapped Item item,
      String markdown,
      String html,
      boolean over,
      @Nullable Group group,
      Ages ages,
      String county,
      @Nullable Way way,
      @Nullable String online,
      @Nullable String phone,
      Organiser organiser,
      Contact contact,
      Terms terms,
      List<String> times,
      @Nullable Rest paused) {}

  /** How one finds the place. */
  record Way(@Nullable String address, String town, List<String> access, @Nullable String travel) {

    static @Nullable Way of(Spot.@Nullable Open spot) {
      return spot == null
          ? null
          : new Way(spot.address(), spot.town(), spot.access(), spot.travel());
    }
  }

  /** Until when it rests, and why. */
  record Rest(LocalDate until, @Nullable String why) {}

  private final Served served;
  private final Languages languages;
  private final Instant now;
  private final Reports reports;

  MeetingAnswers(Served served, Languages languages, Instant now, Reports reports) {
    this.served = served;
    this.languages = languages;
    this.now = now;
    this.reports = reports;
  }

  MeetingList list(List<Found> found) {
    return new MeetingList(served.edition().id(), found.stream().map(this::item).toList());
  }

  private Item item(Found found) {
    Listing listing = found.listing();
    Meeting meeting = listing.meeting();
    Text text = meeting.head().text(languages);
    Position position = listing.position().orElse(null);
    return new Item(
        meeting.slug(),
        text.title(),
        text.summary(),
        text.language(),
        meeting.kind(),
        listing.placeName().orElse(null),
        meeting.municipality().name(),
        found.km() == null ? null : tenths(found.km()),
        next(listing),
        MeetingFields.word(meeting.state()),
        MeetingFields.word(meeting.attendance()),
        meeting.languages(),
        meeting.head().themes(),
        listing.isHidden(),
        position == null ? null : position.latitude(),
        position == null ? null : position.longitude(),
        meeting.confirmed(),
        meeting.freshness(served.today()) != Freshness.FRESH,
        reports.isReported(meeting.slug(), meeting.confirmed()),
        meeting.head().example());
  }

  /** To a hundred metres: positions are no finer, and 0 is a distance too. */
  private static double tenths(double km) {
    return Math.round(km * 10) / 10.0;
  }

  Single single(Listing listing) {
    Meeting meeting = listing.meeting();
    Markdown.Rendered text =
        Markdown.render(meeting.head().text(languages).markdown(), served.readable()::isAt);
    return new Single(
        served.edition().id(),
        item(new Found(listing, null)),
        text.markdown(),
        text.html(),
        listing.isOver(served.today()),
        meeting.group(),
        meeting.ages(),
        meeting.municipality().county(),
        Way.of(listing.spot()),
        meeting.online(),
        meeting.phone(),
        meeting.organiser(),
        meeting.contact(),
        meeting.terms(),
        meeting.schedule().parts().stream().map(Part::toString).toList(),
        listing.schedule().pause(served.today()).map(MeetingAnswers::rest).orElse(null));
  }

  private static Rest rest(Part.Pause pause) {
    return new Rest(pause.until(), pause.reason());
  }

  private List<Time> next(Listing listing) {
    return listing.next(now, NEXT).stream().map(MeetingAnswers::time).toList();
  }

  private static Time time(Occurrence one) {
    return new Time(
        one.start().toOffsetDateTime(),
        one.end().toOffsetDateTime(),
        MeetingFields.word(one.status()),
        one.note(),
        one.place());
  }
}
