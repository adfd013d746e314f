package org.lykta.server.meetingguide;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.domain.schedule.Hours;
import org.lykta.domain.schedule.Schedule;
import org.lykta.server.web.Words;

/**
 * Our meetings as the Meeting Guide format can tell them. It knows weekly ones only, and no dates:
 * so a listing is there while its next time is as usual, and what it says of the coming week holds.
 */
final class Feed {

  /** Where on a meeting's page a reader says that something is wrong. */
  private static final String REPORT = "#stammer";

  private static final int LONGEST_SLUG = 64;
  private static final int HASH = 9;
  private static final LocalTime NOON = LocalTime.NOON;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final UnaryOperator<String> page;
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;
  private final TypeCodes codes;
  private final FeedNotes notes;

  /**
   * @param page the whole public address of a page of ours
   */
  Feed(
      Words words,
      UnaryOperator<String> page,
      Gazetteer gazetteer,
      Vocabulary vocabulary,
      TypeCodes codes) {
    this.page = page;
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.codes = codes;
    this.notes = new FeedNotes(words, codes);
  }

  /** From when the list may be another than at {@code now}, as long as the day is the same. */
  static Instant until(Collection<Listing> listings, Instant now) {
    return listings.stream()
        // more often than need be, which is cheaper than finding out who is told of
        .filter(Listing::isOn)
        .flatMap(listing -> Weekly.of(listing.schedule()).stream())
        .map(weekly -> weekly.until(now))
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  /** The listings by their slugs. */
  List<FeedItem> of(Collection<Listing> listings, LocalDate today, Instant now) {
    return listings.stream()
        .filter(listing -> isTold(listing, today))
        .flatMap(
            listing ->
                Whereabouts.of(listing, gazetteer).stream()
                    .flatMap(where -> items(listing, where, now)))
        .sorted(Comparator.comparing(FeedItem::slug))
        .toList();
  }

  private static boolean isTold(Listing listing, LocalDate today) {
    return !listing.meeting().head().example() && listing.isOn() && listing.isFindable(today);
  }

  private Stream<FeedItem> items(Listing listing, Whereabouts where, Instant now) {
    List<Weekly> all = Weekly.of(listing.schedule());
    return all.stream()
        .map(weekly -> Coming.of(weekly, now))
        .filter(coming -> !coming.reliable().isEmpty())
        .map(
            coming ->
                item(
                    listing.meeting(),
                    slug(listing.slug(), coming.weekly(), all.size() == 1),
                    coming,
                    where));
  }

  private FeedItem item(Meeting meeting, String slug, Coming coming, Whereabouts where) {
    Hours hours = coming.weekly().hours();
    Position position = where.position();
    String address = page.apply(meeting.address());
    return new FeedItem(
        meeting.head().original().title(),
        slug,
        coming.reliable().stream().map(Feed::number).sorted().toList(),
        CLOCK.format(hours.start()),
        CLOCK.format(hours.end()),
        Schedule.ZONE.getId(),
        where.spot() == null ? null : where.spot().name(),
        where.spot() == null ? null : where.spot().travel(),
        where.address(),
        regions(meeting),
        position == null ? null : position.latitude(),
        position == null ? null : position.longitude(),
        where.isApproximate() ? "yes" : "no",
        where.url(),
        where.phone(),
        codes.of(meeting, where.spot()),
        notes.of(meeting, coming.changes()),
        updated(meeting.confirmed()),
        meeting.organiser().name(),
        address,
        address + REPORT,
        meeting.organiser().name(),
        meeting.organiser().url(),
        meeting.organiser().url(),
        meeting.contact().mail(),
        meeting.contact().phone());
  }

  /** Sunday is 0. */
  private static int number(DayOfWeek day) {
    return day.getValue() % 7;
  }

  private List<String> regions(Meeting meeting) {
    String county = meeting.municipality().county();
    return List.of(
        vocabulary.words(Wordlist.COUNTIES, county, Languages.ORIGINAL),
        meeting.municipality().name());
  }

  /** Noon, so that it is the same day here as in UTC. */
  private static String updated(LocalDate confirmed) {
    return STAMP.format(
        confirmed.atTime(NOON).atZone(Schedule.ZONE).withZoneSameInstant(ZoneOffset.UTC));
  }

  /** Of a meeting with several hours, each has them in its name: no slug of ours has a low line. */
  private static String slug(String meeting, Weekly weekly, boolean only) {
    String hours = weekly.hours().toString().replace(":", "");
    String slug = only ? meeting : meeting + "_" + hours;
    return slug.length() <= LONGEST_SLUG
        ? slug
        : slug.substring(0, LONGEST_SLUG - HASH) + "_%08x".formatted(slug.hashCode());
  }
}
