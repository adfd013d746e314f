package org.lykta.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one sentence about time says. {@code toString} is the sentence, as we would write it. */
public sealed interface Part {

  /** Whether what comes back does not on {@code day}, because of this. */
  default boolean takesAway(LocalDate day) {
    return false;
  }

  /**
   * It comes back.
   *
   * @param from the first day on which it may; null when that has not been told, and then {@link
   *     Recurrence#isCounted} is false
   */
  record Series(Recurrence rule, @Nullable LocalDate from, List<Hours> hours) implements Part {

    public Series {
      hours = List.copyOf(hours);
      if (from == null && rule.isCounted()) {
        throw new IllegalArgumentException("counted from nowhere");
      }
    }

    @Override
    public String toString() {
      return Wording.of(this);
    }
  }

  /** It is on one day. */
  record Once(LocalDate day, List<Hours> hours) implements Part {

    public Once {
      hours = List.copyOf(hours);
    }

    @Override
    public String toString() {
      return day + " " + Wording.of(hours);
    }
  }

  /** It does not come back on these days, and nobody has to be told. */
  record Except(List<LocalDate> days) implements Part {

    public Except {
      days = List.copyOf(days);
    }

    @Override
    public boolean takesAway(LocalDate day) {
      return days.contains(day);
    }

    @Override
    public String toString() {
      return "utom " + days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
  }

  /** It does not come back on {@link Holidays}. */
  record NotRedDays() implements Part {

    @Override
    public boolean takesAway(LocalDate day) {
      return Holidays.isRed(day);
    }

    @Override
    public String toString() {
      return "inte röda dagar";
    }
  }

  /** A day on which it would have been, as those who meant to come must know. */
  record Cancelled(LocalDate day, @Nullable String reason) implements Part {

    @Override
    public String toString() {
      return "inställt " + day + Wording.reason(reason);
    }
  }

  /**
   * It is at another time, and perhaps in another place, than it would have been.
   *
   * @param end null when it takes as long as otherwise
   * @param place null when it is where it always is
   */
  record Moved(
      LocalDate day, LocalDate to, LocalTime start, @Nullable LocalTime end, @Nullable String place)
      implements Part {

    @Override
    public String toString() {
      return "flyttat "
          + day
          + " till "
          + to
          + " "
          + start
          + (end == null ? "" : "-" + end)
          + (place == null ? "" : ", " + place);
    }
  }

  /** It does not come back from one day to another, both included. */
  record Pause(LocalDate from, LocalDate until, @Nullable String reason) implements Part {

    public boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public boolean takesAway(LocalDate day) {
      return contains(day);
    }

    @Override
    public String toString() {
      return "paus " + from + " till " + until + Wording.reason(reason);
    }
  }

  /** The first day on which anything of it comes back. */
  record From(LocalDate day) implements Part {

    @Override
    public boolean takesAway(LocalDate other) {
      return other.isBefore(day);
    }

    @Override
    public String toString() {
      return "från " + day;
    }
  }

  /** The last day on which anything of it comes back. */
  record Until(LocalDate day) implements Part {

    @Override
    public boolean takesAway(LocalDate other) {
      return other.isAfter(day);
    }

    @Override
    public String toString() {
      return "till " + day;
    }
  }
}
