package org.lykta.server.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.meeting.Freshness;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.meeting.State;
import org.lykta.domain.meeting.Venue;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.server.meeting.MeetingViews.Card;
import org.lykta.server.meeting.MeetingViews.Soon;
import org.lykta.server.meeting.MeetingViews.When;
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
  public final WhereLines where;
  public final TermsLines terms;

  public MeetingLines(PageRequest asked, Reports reports, Instant now) {
    this.asked = asked;
    this.reports = reports;
    this.now = now;
    this.words = asked.site().words(asked.visit().language());
    this.vocabulary = asked.served().edition().vocabulary();
    this.times = new TimesInWords(words);
    this.where = new WhereLines(asked, words, vocabulary);
    this.terms = new TermsLines(words, vocabulary);
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
        where.inShort(listing, found.km()).orElse(null),
        next(listing, NEXT_IN_LISTS),
        labels(listing));
  }

  public String kind(Meeting meeting) {
    String kind = vocabulary.words(Wordlist.MEETING_KINDS, meeting.kind(), words.tag());
    return kind.substring(0, Math.min(1, kind.length())).toUpperCase(Locale.ROOT)
        + kind.substring(Math.min(1, kind.length()));
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
        where.inShort(listing, null).orElse(null));
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
}
