package org.lykta.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When something is: what comes back, single days, and what breaks in.
 *
 * <p>A pause, a red day and an end take away what comes back, never a single day that somebody has
 * written out; a closed house takes away both.
 *
 * @param parts what each sentence said, in their order
 * @param closed when the place is closed, which no sentence here says
 */
public record Schedule(List<Part> parts, List<Part.Pause> closed) {

  /** By whose clock everything is told. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  /** Of something whose times are not known. */
  public static final Schedule NONE = new Schedule(List.of());

  /** How far ahead anything is looked for, in days: first nearby, for most of it is there. */
  private static final int NEAR = 28;

  private static final int FAR = NEAR * 4 * 4;

  public Schedule {
    parts = List.copyOf(parts);
    closed = List.copyOf(closed);
  }

  public Schedule(List<Part> parts) {
    this(parts, List.of());
  }

  /** The same, in a place that is closed for a time. */
  public Schedule closed(Part.Pause pause) {
    List<Part.Pause> all = new ArrayList<>(closed);
    all.add(pause);
    return new Schedule(parts, all);
  }

  /** One of its series or single days by itself, with all that breaks in. */
  public Schedule only(Part part) {
    List<Part> alone = new ArrayList<>(List.of(part));
    parts.stream()
        .filter(other -> !(other instanceof Part.Series || other instanceof Part.Once))
        .forEach(alone::add);
    return new Schedule(alone, closed);
  }

  public <P extends Part> List<P> all(Class<P> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toList());
  }

  /** Whether there is anything that may ever be. */
  public boolean isEmpty() {
    return parts.stream()
        .noneMatch(part -> part instanceof Part.Series || part instanceof Part.Once);
  }

  /** What begins from one day to another, both included, in order; what is cancelled too. */
  public List<Occurrence> between(LocalDate first, LocalDate last) {
    List<Occurrence> found = new ArrayList<>();
    planned(first, last).filter(one -> !isMoved(one.date())).forEach(found::add);
    all(Part.Moved.class).stream()
        .filter(moved -> !moved.to().isBefore(first) && !moved.to().isAfter(last))
        .flatMap(this::moved)
        .forEach(found::add);
    return found.stream()
        .filter(one -> !isClosed(one.date()))
        .map(this::orCancelled)
        .distinct()
        .sorted(Occurrence.IN_ORDER)
        .collect(Collectors.toList());
  }

  /** The first that are not over at {@code now}, at most {@code most}, within 448 days. */
  public List<Occurrence> next(Instant now, int most) {
    LocalDate today = now.atZone(ZONE).toLocalDate();
    // what began yesterday may go on past midnight
    List<Occurrence> found = new ArrayList<>();
    for (int days = NEAR; found.size() < most && days <= FAR; days *= 4) {
      found =
          between(today.minusDays(1), today.plusDays(days)).stream()
              .filter(one -> one.end().toInstant().isAfter(now))
              .limit(most)
              .collect(Collectors.toList());
    }
    return found;
  }

  /** Whether nothing begins on {@code day} or in the 448 days after it. */
  public boolean isOver(LocalDate day) {
    return next(day.atStartOfDay(ZONE).toInstant(), 1).isEmpty();
  }

  /** The pause or closing that a day lies in. */
  public Optional<Part.Pause> pause(LocalDate day) {
    return Stream.concat(closed.stream(), all(Part.Pause.class).stream())
        .filter(pause -> pause.contains(day))
        .findFirst();
  }

  /** What was to begin on {@code day}, had nobody cancelled or moved it. */
  List<Occurrence> planned(LocalDate day) {
    return planned(day, day).collect(Collectors.toList());
  }

  private Stream<Occurrence> planned(LocalDate first, LocalDate last) {
    Stream<Occurrence> series =
        all(Part.Series.class).stream()
            .flatMap(
                one ->
                    days(one, first, last).stream()
                        .flatMap(day -> one.hours().stream().map(at -> Occurrence.on(day, at))));
    Stream<Occurrence> once =
        all(Part.Once.class).stream()
            .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
            .flatMap(one -> one.hours().stream().map(at -> Occurrence.on(one.day(), at)));
    return Stream.concat(series, once);
  }

  private List<LocalDate> days(Part.Series one, LocalDate first, LocalDate last) {
    LocalDate from = one.from() == null ? first : one.from();
    return one.rule().days(from, first, last).stream()
        .filter(this::comesBack)
        .collect(Collectors.toList());
  }

  private boolean comesBack(LocalDate day) {
    return parts.stream().noneMatch(part -> part.takesAway(day));
  }

  private boolean isClosed(LocalDate day) {
    return closed.stream().anyMatch(pause -> pause.contains(day));
  }

  private boolean isMoved(LocalDate day) {
    return all(Part.Moved.class).stream().anyMatch(moved -> moved.day().equals(day));
  }

  private Occurrence orCancelled(Occurrence one) {
    return all(Part.Cancelled.class).stream()
        .filter(cancelled -> cancelled.day().equals(one.date()))
        .findFirst()
        .map(cancelled -> one.cancelled(cancelled.reason()))
        .orElse(one);
  }

  private Stream<Occurrence> moved(Part.Moved moved) {
    return planned(moved.day(), moved.day()).limit(1).map(one -> moved(one, moved));
  }

  private static Occurrence moved(Occurrence one, Part.Moved moved) {
    ZonedDateTime start = moved.to().atTime(moved.start()).atZone(ZONE);
    return new Occurrence(
        one.planned(), start, end(one, moved, start), Occurrence.Status.MOVED, null, moved.place());
  }

  private static ZonedDateTime end(Occurrence one, Part.Moved moved, ZonedDateTime start) {
    return moved.end() == null
        ? start.plus(Duration.between(one.start(), one.end()))
        : new Hours(moved.start(), moved.end()).endOn(moved.to());
  }

  /** The sentences, as we would write them. */
  @Override
  public String toString() {
    return parts.stream().map(Part::toString).collect(Collectors.joining("; "));
  }

  /** What is wrong with a sentence beside the others. */
  public Optional<Fault> fault(Part part) {
    return Fault.of(this, part);
  }
}
