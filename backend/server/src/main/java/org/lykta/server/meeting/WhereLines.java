package org.lykta.server.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.meeting.MeetingViews.WhereView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.web.Words;

/** What is said of where a meeting is. Of a hidden address, the area. */
public final class WhereLines {

  private final PageRequest asked;
  private final Words words;
  private final Vocabulary vocabulary;

  WhereLines(PageRequest asked, Words words, Vocabulary vocabulary) {
    this.asked = asked;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** "Biblioteket, Ystad · 12 km", or how one takes part without a place. */
  public Optional<String> inShort(Listing listing, @Nullable Double km) {
    Meeting meeting = listing.meeting();
    Attendance attendance = meeting.attendance();
    Stream<String> place =
        listing
            .placeName()
            .map(name -> joined(name, town(listing)))
            .map(Stream::of)
            .orElse(Stream.empty());
    Stream<String> way =
        attendance.fromAnywhere()
            ? Stream.of(words.say("meeting.where." + MeetingFields.word(attendance)))
            : Stream.empty();
    Stream<String> far = km == null ? Stream.empty() : Stream.of(distance(km));
    List<String> all = Stream.of(place, way, far).flatMap(parts -> parts).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", all));
  }

  /** How one takes part from anywhere; null when one cannot. */
  public @Nullable String fromHome(Meeting meeting) {
    return meeting.attendance().fromAnywhere()
        ? words.say("meeting.where." + MeetingFields.word(meeting.attendance()))
        : null;
  }

  private static String town(Listing listing) {
    return listing.spot() == null ? listing.meeting().municipality().name() : listing.spot().town();
  }

  private static String joined(String name, String town) {
    return name.contains(town) ? name : name + ", " + town;
  }

  /** Positions are no finer than a kilometre: nothing nearer is told apart. */
  private String distance(double km) {
    return km < 1 ? words.say("meeting.near") : words.say("meeting.km", Math.round(km));
  }

  /** All of it; null when there is no place to come to. */
  @Nullable WhereView whole(Listing listing) {
    if (listing.meeting().spot() instanceof Spot.Hidden hidden) {
      return new WhereView(
          hidden.name(),
          null,
          listing.meeting().municipality().name(),
          List.of(),
          null,
          true,
          null,
          null);
    }
    Spot.Open spot = listing.spot();
    return spot == null
        ? null
        : whole(spot, listing.venue() == null ? null : asked.href(listing.venue().address()));
  }

  WhereView whole(Spot.Open spot, @Nullable String venue) {
    return new WhereView(
        spot.name(),
        spot.address(),
        spot.town(),
        spot.access().stream()
            .map(access -> vocabulary.words(Wordlist.ACCESS, access, words.tag()))
            .toList(),
        spot.travel(),
        false,
        venue,
        spot.position() == null ? null : map(spot.position()));
  }

  private static String map(Position at) {
    return "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=16/%1$s/%2$s"
        .formatted(at.latitude(), at.longitude());
  }
}
