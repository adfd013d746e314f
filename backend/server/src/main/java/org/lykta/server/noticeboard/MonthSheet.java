package org.lykta.server.noticeboard;

import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.server.noticeboard.NoticeViews.Day;
import org.lykta.server.noticeboard.NoticeViews.Row;
import org.lykta.server.noticeboard.NoticeViews.Told;

/** What stands on the sheet of a municipality's month. */
final class MonthSheet {

  /** What is held for all of Sweden is told in short: the sheet is about what is near. */
  private static final int MOST_FROM_HOME = 8;

  private record Line(ZonedDateTime at, Row row) {}

  private final Municipality municipality;
  private final LocalDate first;
  private final LocalDate last;
  private final Notices notices;
  private final List<Listing> here;
  private final List<Listing> anywhere;

  /**
   * @param findable what may be shown
   */
  MonthSheet(
      Municipality municipality, YearMonth month, Collection<Listing> findable, Notices notices) {
    this.municipality = municipality;
    this.first = month.atDay(1);
    this.last = month.atEndOfMonth();
    this.notices = notices;
    this.here = those(findable, listing -> hasPlace(listing) && isHere(listing));
    this.anywhere =
        those(findable, listing -> !hasPlace(listing) && listing.isOn() && !all(listing).isEmpty());
  }

  private static boolean hasPlace(Listing listing) {
    return listing.meeting().attendance().hasPlace();
  }

  private boolean isHere(Listing listing) {
    return listing.meeting().municipality().slug().equals(municipality.slug());
  }

  /** What is held here first, then by name. */
  private List<Listing> those(Collection<Listing> all, Predicate<Listing> wanted) {
    Collator names = Collator.getInstance(notices.words.locale());
    return all.stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing((Listing listing) -> !isHere(listing))
                .thenComparing(listing -> listing.meeting().head().original().title(), names))
        .toList();
  }

  boolean isEmpty() {
    return here.isEmpty();
  }

  /** Whether anything on it is invented. */
  boolean hasExamples() {
    return Stream.concat(here.stream(), shown().stream())
        .anyMatch(listing -> listing.meeting().head().example());
  }

  /** The days on which something is, or was to be, in order. */
  List<Day> days() {
    Map<LocalDate, List<Line>> days = new TreeMap<>();
    for (Listing listing : here) {
      lines(listing)
          .forEach(
              line ->
                  days.computeIfAbsent(line.at().toLocalDate(), day -> new ArrayList<>())
                      .add(line));
    }
    return days.entrySet().stream()
        .map(day -> new Day(notices.lines.times.day(day.getKey()), rows(day.getValue())))
        .toList();
  }

  private static List<Row> rows(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparing(Line::at)).map(Line::row).toList();
  }

  private Stream<Line> lines(Listing listing) {
    Stream<Line> on = all(listing).stream().map(one -> line(listing, one));
    return Stream.concat(on, movedAway(listing).map(one -> left(listing, one)));
  }

  private List<Occurrence> all(Listing listing) {
    return listing.isOn() ? listing.schedule().between(first, last) : List.of();
  }

  private Line line(Listing listing, Occurrence one) {
    String change = notices.change(one);
    String hours = notices.lines.times.hours(one);
    return new Line(one.start(), notices.row(listing, hours, change, one.isCancelled()));
  }

  /** What was to be this month and is on another day: whoever comes as usual should read it. */
  private Stream<Occurrence> movedAway(Listing listing) {
    return listing.isOn()
        ? listing.schedule().all(Part.Moved.class).stream()
            .filter(moved -> !moved.day().isBefore(first) && !moved.day().isAfter(last))
            .filter(moved -> !moved.day().equals(moved.to()))
            .flatMap(
                moved ->
                    listing.schedule().between(moved.to(), moved.to()).stream()
                        .filter(one -> one.planned().toLocalDate().equals(moved.day())))
        : Stream.empty();
  }

  private Line left(Listing listing, Occurrence one) {
    String change = notices.words.say("notice.moved-to", notices.lines.times.whole(one));
    String hour = notices.words.time("time.clock", one.planned());
    return new Line(one.planned(), notices.row(listing, hour, change, true));
  }

  /** Those of the days, each once. */
  List<Told> about() {
    return here.stream()
        .filter(this::hasDay)
        .map(listing -> notices.told(listing, List.of()))
        .toList();
  }

  /** Those that have no line on any day: groups about to start, and what rests. */
  List<Told> others() {
    return here.stream()
        .filter(listing -> !hasDay(listing))
        .map(listing -> notices.told(listing, rests(listing)))
        .toList();
  }

  private boolean hasDay(Listing listing) {
    return lines(listing).findAny().isPresent();
  }

  private List<String> rests(Listing listing) {
    return Stream.concat(
            listing.schedule().closed().stream(), listing.schedule().all(Part.Pause.class).stream())
        .filter(pause -> !pause.until().isBefore(first) && !pause.from().isAfter(last))
        .map(notices.lines::rest)
        .toList();
  }

  /** What one can take part in from anywhere this month. */
  List<Told> fromHome() {
    return shown().stream().map(listing -> notices.told(listing, times(listing))).toList();
  }

  boolean hasMoreFromHome() {
    return anywhere.size() > MOST_FROM_HOME;
  }

  private List<Listing> shown() {
    return anywhere.subList(0, Math.min(MOST_FROM_HOME, anywhere.size()));
  }

  /** When it comes back and the days that are another way, or else its days. */
  private List<String> times(Listing listing) {
    List<String> rules = notices.lines.times.rules(listing.schedule());
    Stream<String> days =
        all(listing).stream()
            .filter(one -> rules.isEmpty() || one.status() != Occurrence.Status.ON)
            .map(this::day);
    return Stream.concat(rules.stream(), days).toList();
  }

  private String day(Occurrence one) {
    String change = notices.change(one);
    String day = notices.lines.times.whole(one);
    return change == null ? day : notices.words.say("notice.changed", day, change);
  }
}
