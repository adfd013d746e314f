package org.lykta.domain.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that can be read and yet cannot be meant, beside the others. Both as Swedish sentences
 * for the editor.
 */
public record Fault(String what, String mend) {

  /** How far from a day that is none the nearest one is looked for. */
  private static final int NEAR = 62;

  /** What is wrong with {@code part} in {@code schedule}; empty when nothing is. */
  static Optional<Fault> of(Schedule schedule, Part part) {
    return Optional.ofNullable(fault(schedule, part));
  }

  private static @Nullable Fault fault(Schedule schedule, Part part) {
    if (part instanceof Part.Series series) {
      return series(series);
    }
    if (part instanceof Part.Cancelled cancelled) {
      return schedule.between(cancelled.day(), cancelled.day()).isEmpty()
          ? nothingOn(cancelled.day(), schedule)
          : null;
    }
    if (part instanceof Part.Moved moved) {
      return moved(schedule, moved);
    }
    if (part instanceof Part.NotRedDays) {
      return onlySundays(schedule);
    }
    if (part instanceof Part.Pause pause) {
      return order(pause.from(), pause.until());
    }
    return null;
  }

  private static @Nullable Fault series(Part.Series series) {
    LocalDate from = series.from();
    LocalDate until = series.rule().until();
    if (from == null) {
      return null;
    }
    boolean weekly = series.rule().frequency() == Recurrence.Frequency.WEEKLY;
    if (weekly && series.rule().isCounted() && !series.rule().fits(from)) {
      return new Fault(
          from + " är en " + Wording.name(from.getDayOfWeek()) + ".",
          "Skriv den första dagen den ska vara, efter från.");
    }
    return until == null ? null : order(from, until);
  }

  private static @Nullable Fault onlySundays(Schedule schedule) {
    Recurrence.Day sunday = Recurrence.Day.every(DayOfWeek.SUNDAY);
    return schedule.all(Part.Series.class).stream()
            .anyMatch(series -> List.of(sunday).equals(series.rule().days()))
        ? new Fault(
            "Alla söndagar är röda dagar.", "Ta bort raden, och skriv utom för de dagar som utgår.")
        : null;
  }

  private static @Nullable Fault moved(Schedule schedule, Part.Moved moved) {
    List<Occurrence> planned = schedule.planned(moved.day());
    if (planned.isEmpty()) {
      return nothingOn(moved.day(), schedule);
    }
    if (planned.size() > 1) {
      return new Fault(
          moved.day() + " har flera tider.",
          "Skriv inställt " + moved.day() + " och en egen rad med den nya dagen och tiden.");
    }
    return movesNothing(moved, planned.get(0))
        ? new Fault(
            "Den nya dagen och tiden är desamma som förut.",
            "Skriv en annan tid, eller en plats efter tiden: 18:00, Stadsparken")
        : null;
  }

  private static boolean movesNothing(Part.Moved moved, Occurrence planned) {
    return moved.place() == null
        && moved.end() == null
        && moved.to().atTime(moved.start()).equals(planned.start().toLocalDateTime());
  }

  private static @Nullable Fault order(LocalDate first, LocalDate last) {
    return last.isBefore(first)
        ? new Fault("Den sista dagen ligger före den första.", "Byt plats på datumen.")
        : null;
  }

  private static Fault nothingOn(LocalDate day, Schedule schedule) {
    List<Occurrence> near = schedule.between(day.minusDays(NEAR), day.plusDays(NEAR));
    return new Fault(
        "Ingen träff är planerad till " + day + ".",
        near.stream()
            .min(
                Comparator.comparingLong(
                    one -> Math.abs(one.date().toEpochDay() - day.toEpochDay())))
            .map(one -> "Den närmaste är " + one.date() + ".")
            .orElse("Kontrollera datumet."));
  }
}
