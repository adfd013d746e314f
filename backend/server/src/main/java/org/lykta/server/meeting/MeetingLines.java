package org.lykta.server.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.meeting.Ages;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Freshness;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.meeting.State;
import org.lykta.domain.meeting.Terms;
import org.lykta.domain.meeting.Venue;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.server.meeting.MeetingViews.Card;
import org.lykta.server.meeting.MeetingViews.Soon;
import org.lykta.server.meeting.MeetingViews.When;
import org.lykta.server.meeting.MeetingViews.WhereView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.report.Reports;
import org.lykta.server.schedule.TimesInWords;
import org.lykta.server.web.Words;

/** What is said of meetings, in the language of a page. */
public final class MeetingLines {

  private static final int NEXT_IN_LISTS = 2;

  private final PageRequest asked;
  private final Reports reports;
  private final Instant now;
  private final Words words;
  private final Vocabulary vocabulary;
  public final TimesInWords times;

  public MeetingLines(PageRequest asked, Reports reports, Instant now) {
    this.asked = asked;
    this.reports = reports;
    this.now = now;
    this.words = asked.site().words(asked.visit().language());
    this.vocabulary = asked.served().edition().vocabulary();
    this.times = new TimesInWords(words);
  }

  Card card(Found found, int number) {
    Listing listing = found.listing();
    Text text = asked.text(listing.meeting().head());
    return new Card(
        number,
        asked.href(listing.meeting().address()),
        text.title(),
        text.summary(),
        asked.tongue(text),
        kind(listing.meeting()),
        where(listing, found.km()).orElse(null),
        next(listing, NEXT_IN_LISTS),
        labels(listing));
  }

  public String kind(Meeting meeting) {
    String kind = vocabulary.words(Wordlist.MEETING_KINDS, meeting.kind(), words.tag());
    return kind.substring(0, Math.min(1, kind.length())).toUpperCase(Locale.ROOT)
        + kind.substring(Math.min(1, kind.length()));
  }

  /** "Biblioteket, Ystad · 12 km", or how one takes part without a place. */
  public Optional<String> where(Listing listing, @Nullable Double km) {
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

  List<When> next(Listing listing, int most) {
    return listing.next(now, most).stream().map(this::when).toList();
  }

  public When when(Occurrence one) {
    return new When(times.whole(one), change(one), one.isCancelled());
  }

  private @Nullable String change(Occurrence one) {
    return switch (one.status()) {
      case ON -> null;
      case CANCELLED ->
          one.note() == null
              ? words.say("meeting.cancelled")
              : words.say("meeting.cancelled.why", one.note());
      case MOVED -> moved(one);
    };
  }

  /** From which day; when that is the same, from which hour; when that is too, where to. */
  private String moved(Occurrence one) {
    String place = one.place();
    if (place != null && one.start().equals(one.planned())) {
      return words.say("meeting.moved.place", place);
    }
    boolean sameDay = one.date().equals(one.planned().toLocalDate());
    String from =
        sameDay ? times.clock(one.planned().toLocalTime()) : times.day(one.planned().toLocalDate());
    return place == null
        ? words.say("meeting.moved", from)
        : words.say("meeting.moved.to", from, place);
  }

  /** What is on from now and for seven days, in order. */
  List<Soon> week(List<Found> found) {
    LocalDate last = asked.served().today().plusDays(6);
    record At(Occurrence one, Listing listing) {}
    return found.stream()
        .map(Found::listing)
        .flatMap(
            listing ->
                listing.next(now, 7).stream()
                    .filter(one -> !one.date().isAfter(last))
                    .map(one -> new At(one, listing)))
        .sorted(Comparator.comparing(at -> at.one().start()))
        .map(at -> soon(at.one(), at.listing()))
        .toList();
  }

  private Soon soon(Occurrence one, Listing listing) {
    Text text = asked.text(listing.meeting().head());
    return new Soon(
        when(one),
        asked.href(listing.meeting().address()),
        text.title(),
        asked.tongue(text),
        where(listing, null).orElse(null));
  }

  /** What one should know at once. */
  public List<String> labels(Listing listing) {
    Meeting meeting = listing.meeting();
    List<String> labels = new ArrayList<>();
    if (meeting.head().example()) {
      labels.add(words.say("meeting.example"));
    }
    if (meeting.group() != null) {
      labels.add(words.say("meeting.forming", meeting.group().have(), meeting.group().need()));
    } else if (listing.isOver(asked.served().today())) {
      labels.add(words.say("meeting.over"));
    } else if (meeting.state() != State.OPEN) {
      labels.add(words.say("meeting.state." + MeetingFields.word(meeting.state())));
    }
    if (meeting.freshness(asked.served().today()) != Freshness.FRESH) {
      labels.add(words.say("meeting.unconfirmed", times.date(meeting.confirmed())));
    }
    if (isReported(meeting)) {
      labels.add(words.say("meeting.reported"));
    }
    return List.copyOf(labels);
  }

  boolean isReported(Meeting meeting) {
    return reports.isReported(meeting.slug(), meeting.confirmed());
  }

  /** What stands in the way of coming now. */
  @Nullable String state(Listing listing) {
    Meeting meeting = listing.meeting();
    if (listing.isOver(asked.served().today())) {
      return words.say("meeting.over.text");
    }
    return listing
        .schedule()
        .pause(asked.served().today())
        .map(this::rest)
        .orElseGet(
            () ->
                meeting.state() == State.OPEN
                    ? null
                    : words.say("meeting.state." + MeetingFields.word(meeting.state()) + ".text"));
  }

  /** Until when it rests, and why. */
  public String rest(Part.Pause pause) {
    return pause.reason() == null
        ? words.say("meeting.pause", times.date(pause.until()))
        : words.say("meeting.pause.why", times.date(pause.until()), pause.reason());
  }

  /** Since when it is known to be right. */
  public String trust(Meeting meeting) {
    return words.say(
        meeting.freshness(asked.served().today()) == Freshness.FRESH
            ? "meeting.confirmed"
            : "meeting.unconfirmed.text",
        times.date(meeting.confirmed()));
  }

  /** That a venue is closed, or will be; null when nobody has said so. */
  @Nullable String closed(Venue venue) {
    Part.Pause closed = venue.closed();
    return closed == null || closed.until().isBefore(asked.served().today())
        ? null
        : words.say(
            "venue.closed",
            times.date(closed.from()),
            times.date(closed.until()),
            String.valueOf(closed.reason()));
  }

  /** What one may want to know beforehand. */
  public List<String> facts(Meeting meeting) {
    Terms terms = meeting.terms();
    List<String> facts = new ArrayList<>();
    cost(terms.cost()).ifPresent(facts::add);
    ages(meeting.ages()).ifPresent(facts::add);
    facts.add(words.say("meeting.languages", languages(meeting.languages())));
    facts.add(words.say(terms.dropIn() ? "meeting.drop-in" : "meeting.sign-up"));
    if (terms.bringSomeone()) {
      facts.add(words.say("meeting.bring-someone"));
    }
    if (terms.visitBefore()) {
      facts.add(words.say("meeting.visit-before"));
    }
    if (terms.meetsYou()) {
      facts.add(words.say("meeting.meets-you"));
    }
    return List.copyOf(facts);
  }

  private Optional<String> cost(@Nullable Integer cost) {
    return Optional.ofNullable(cost)
        .map(kronor -> kronor == 0 ? words.say("meeting.free") : words.say("meeting.cost", kronor));
  }

  private Optional<String> ages(Ages ages) {
    Integer from = ages.from();
    Integer to = ages.to();
    if (from != null && to != null) {
      return Optional.of(words.say("meeting.ages", from, to));
    }
    return from == null
        ? Optional.ofNullable(to).map(most -> words.say("meeting.ages.to", most))
        : Optional.of(words.say("meeting.ages.from", from));
  }

  String languages(List<String> spoken) {
    return String.join(words.say("time.comma"), spoken.stream().map(this::language).toList());
  }

  String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
  }

  @Nullable WhereView where(Listing listing) {
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
        : where(spot, listing.venue() == null ? null : asked.href(listing.venue().address()));
  }

  WhereView where(Spot.Open spot, @Nullable String venue) {
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
