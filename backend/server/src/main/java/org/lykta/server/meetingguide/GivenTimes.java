package org.lykta.server.meetingguide;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.lykta.domain.schedule.Hours;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Recurrence;
import org.lykta.domain.schedule.Schedule;

/** When a listing is, as a sentence of ours. */
final class GivenTimes {

  private static final int DAYS_OF_A_YEAR = 366;

  private static final Pattern CLOCK =
      Pattern.compile("(?i)(\\d{1,2})[:.]?(\\d{2})(?:[:.]\\d{2})?(?: ?([ap])\\.?m\\.?)?");

  private GivenTimes() {}

  /**
   * {@code varje torsdag 18:00-19:30}.
   *
   * @param lost what cannot be carried is added here
   * @throws Unfit when it cannot be told when it is
   */
  static String sentence(Given listing, Instant now, Collection<String> lost) {
    refuseOtherZones(listing, now);
    String start = listing.text("time").orElseThrow(() -> new Unfit("tiden saknas"));
    SortedSet<DayOfWeek> days = days(listing, lost);
    LocalTime from =
        time(start)
            .orElseThrow(
                () ->
                    new Unfit(
                        "tiden \"%s\" går inte att förstå".formatted(PlainWords.cut(start, 20))));
    boolean atEndOfDay = start.startsWith("24");
    if (atEndOfDay) {
      lost.add("tiden 24:00 skrevs som 00:00 dagen efter");
    }
    List<DayOfWeek> written =
        days.stream().map(day -> atEndOfDay ? day.plus(1) : day).sorted().toList();
    Hours hours = new Hours(from, end(listing, from, lost));
    return new Part.Series(Recurrence.weekly(1, written), null, List.of(hours)).toString();
  }

  /** The format says that what has no end takes an hour. */
  private static LocalTime end(Given listing, LocalTime from, Collection<String> lost) {
    Optional<LocalTime> end = listing.text("end_time").flatMap(GivenTimes::time);
    if (end.isEmpty() || end.get().equals(from)) {
      lost.add("sluttiden saknas: en timme antogs");
      return from.plusHours(1);
    }
    return end.get();
  }

  private static SortedSet<DayOfWeek> days(Given listing, Collection<String> lost) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    for (String day : listing.several("day")) {
      if (day.matches("[0-6](\\.0)?")) {
        int number = day.charAt(0) - '0';
        days.add(number == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(number));
      } else {
        lost.add("dagen \"%s\" finns inte".formatted(PlainWords.cut(day, 20)));
      }
    }
    if (days.isEmpty()) {
      throw new Unfit("veckodagen saknas");
    }
    return days;
  }

  /** "18:00", "18:00:00", "18.00", "1800", "6:30 pm", and 24:00 for midnight. */
  private static Optional<LocalTime> time(String written) {
    Matcher clock = CLOCK.matcher(written);
    if (!clock.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    if (clock.group(3) != null) {
      hour = hour % 12 + (clock.group(3).equalsIgnoreCase("p") ? 12 : 0);
    }
    boolean midnight = hour == 24 && minute == 0;
    boolean isTime = (hour <= 23 || midnight) && minute <= 59;
    return isTime ? Optional.of(LocalTime.of(midnight ? 0 : hour, minute)) : Optional.empty();
  }

  /** Of another zone, the hour here would be another in some weeks of the year. */
  private static void refuseOtherZones(Given listing, Instant now) {
    Optional<String> zone = listing.text("timezone");
    if (zone.isPresent() && !isLikeOurs(zone.get(), now)) {
      throw new Unfit("tidszonen %s är inte svensk tid".formatted(PlainWords.cut(zone.get(), 40)));
    }
  }

  private static boolean isLikeOurs(String written, Instant now) {
    try {
      ZoneId zone = ZoneId.of(written);
      return LongStream.range(0, DAYS_OF_A_YEAR)
          .mapToObj(day -> now.plus(day, ChronoUnit.DAYS))
          .allMatch(
              at -> zone.getRules().getOffset(at).equals(Schedule.ZONE.getRules().getOffset(at)));
    } catch (DateTimeException noZone) {
      return false;
    }
  }
}
