package org.lykta.domain.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Folding;
import org.lykta.domain.content.Head;
import org.lykta.domain.schedule.Occurrence;

/** A listing made ready to be compared with wishes on one day. */
final class Entry {

  /** How far ahead a day may be asked for, in days. */
  static final int AHEAD = 400;

  final Listing listing;
  private final LocalDate today;
  private final String words;
  private volatile int @Nullable [] days;

  Entry(Listing listing, LocalDate today) {
    this.listing = listing;
    this.today = today;
    this.words = ' ' + Folding.fold(said(listing));
  }

  private static String said(Listing listing) {
    Meeting meeting = listing.meeting();
    Stream<String> texts =
        meeting.head().texts().stream().flatMap(text -> Stream.of(text.title(), text.summary()));
    Stream<String> places =
        Stream.of(
            meeting.municipality().name(),
            meeting.organiser().name(),
            listing.placeName().orElse(""),
            listing.spot() == null ? "" : listing.spot().town());
    return Stream.concat(texts, places).collect(Collectors.joining(" "));
  }

  boolean fits(Wish wish) {
    Meeting meeting = listing.meeting();
    Head head = meeting.head();
    return (wish.kinds().isEmpty() || wish.kinds().contains(meeting.kind()))
        && (wish.themes().isEmpty() || !Collections.disjoint(head.themes(), wish.themes()))
        && (wish.languages().isEmpty()
            || !Collections.disjoint(meeting.languages(), wish.languages()))
        && fits(wish.fromAnywhere(), meeting.attendance())
        && (wish.municipality() == null
            || wish.municipality().equals(meeting.municipality().slug()))
        && wish.words().stream().allMatch(word -> words.contains(' ' + word))
        && (!wish.hasDays() || isOnDayBetween(wish.first(), wish.last()));
  }

  private static boolean fits(@Nullable Boolean fromAnywhere, Attendance attendance) {
    return fromAnywhere == null
        || (fromAnywhere ? attendance.fromAnywhere() : attendance.hasPlace());
  }

  private boolean isOnDayBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
    int[] all = days();
    long from = first == null ? today.toEpochDay() : first.toEpochDay();
    long to = last == null ? Long.MAX_VALUE : last.toEpochDay();
    return Arrays.stream(all).anyMatch(day -> day >= from && day <= to);
  }

  /** The day of its next time that is not cancelled; far in the future when there is none. */
  int nextDay() {
    int[] all = days();
    return all.length == 0 ? Integer.MAX_VALUE : all[0];
  }

  /** The days it is on, as days since 1970. Found when somebody first asks. */
  private int[] days() {
    int[] known = days;
    if (known == null) {
      known =
          listing.isOn()
              ? listing.schedule().between(today, today.plusDays(AHEAD)).stream()
                  .filter(one -> !one.isCancelled())
                  .map(Occurrence::date)
                  .mapToInt(day -> (int) day.toEpochDay())
                  .toArray()
              : new int[0];
      days = known;
    }
    return known;
  }
}
