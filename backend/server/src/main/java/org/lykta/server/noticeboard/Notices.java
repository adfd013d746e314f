package org.lykta.server.noticeboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.meeting.Contact;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.server.meeting.MeetingLines;
import org.lykta.server.noticeboard.NoticeViews.Row;
import org.lykta.server.noticeboard.NoticeViews.Told;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.report.Reports;
import org.lykta.server.web.Words;

/** What is said of a meeting where no link can be followed. */
final class Notices {

  final Words words;
  final MeetingLines lines;
  private final PageRequest asked;

  Notices(PageRequest asked, Reports reports, Instant now) {
    this.asked = asked;
    this.words = asked.site().words(asked.visit().language());
    this.lines = new MeetingLines(asked, reports, now);
  }

  /** A meeting with all that one needs to come; {@code times} stand beside it. */
  Told told(Listing listing, List<String> times) {
    Meeting meeting = listing.meeting();
    Text text = asked.text(meeting.head());
    List<String> contact = new ArrayList<>();
    contact.add(words.say(meeting.terms().dropIn() ? "meeting.drop-in" : "meeting.sign-up"));
    contact.addAll(contact(meeting));
    return new Told(
        asked.href(meeting.address()),
        text.title(),
        asked.tongue(text),
        where(listing),
        contact,
        times,
        lines.labels(listing));
  }

  /** A time of a meeting, in short; {@code change} says that it is cancelled or moved. */
  Row row(Listing listing, String hours, @Nullable String change, boolean off) {
    Text text = asked.text(listing.meeting().head());
    return new Row(
        hours,
        asked.href(listing.meeting().address()),
        text.title(),
        asked.tongue(text),
        lines.where.inShort(listing, null).orElse(null),
        lines.labels(listing),
        change,
        off);
  }

  private @Nullable String where(Listing listing) {
    List<String> all = new ArrayList<>(place(listing));
    String fromHome = lines.where.fromHome(listing.meeting());
    if (fromHome != null) {
      all.add(fromHome);
    }
    return all.isEmpty() ? null : String.join(" · ", all);
  }

  /** Where one goes, line by line; of a hidden address the area, and that one is told the rest. */
  List<String> place(Listing listing) {
    String municipality = listing.meeting().municipality().name();
    if (listing.meeting().spot() instanceof Spot.Hidden hidden) {
      return List.of(joined(hidden.name(), null, municipality), words.say("meeting.hidden"));
    }
    Spot.Open spot = listing.spot();
    return spot == null ? List.of() : List.of(joined(spot.name(), spot.address(), spot.town()));
  }

  private static String joined(String name, @Nullable String address, String town) {
    return Stream.of(name, address, name.contains(town) ? null : town)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.joining(", "));
  }

  /** That a time is cancelled or moved, and why or where; null when it is as always. */
  @Nullable String change(Occurrence one) {
    return lines.when(one).change();
  }

  /** Whom one asks. An address to a form is told only when there is nothing shorter. */
  List<String> contact(Meeting meeting) {
    Contact contact = meeting.contact();
    List<String> ways = new ArrayList<>();
    add("meeting.contact.mail", contact.mail(), ways);
    add("meeting.contact.sms", contact.sms(), ways);
    add("meeting.contact.phone", contact.phone(), ways);
    if (ways.isEmpty()) {
      add("notice.form", contact.form(), ways);
    }
    return ways;
  }

  private void add(String key, @Nullable String value, List<String> ways) {
    if (value != null) {
      ways.add(words.say(key, value));
    }
  }
}
