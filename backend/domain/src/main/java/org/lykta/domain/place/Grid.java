package org.lykta.domain.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things with positions, found by nearness: they lie in cells of a tenth of a degree, and a search
 * goes outwards from one's own cell, ring by ring, until nothing nearer can be left. Unchanging.
 */
public final class Grid<T> {

  /**
   * A thing and how far off it is.
   *
   * @param km at least 0; 0 is as near as can be, not unknown
   */
  public record Near<T>(T thing, double km) {}

  private static final double CELLS_PER_DEGREE = 10;
  private static final int AROUND_THE_EARTH = (int) (360 * CELLS_PER_DEGREE);
  private static final double KM_PER_CELL = new Position(0, 0).distanceTo(new Position(0.1, 0));
  private static final double KM_PER_RADIAN = KM_PER_CELL / Math.toRadians(0.1);

  private record Placed<T>(T thing, Position position, int order) {}

  private record Hit<T>(Placed<T> placed, double km) {

    boolean isNearerThan(Hit<T> other) {
      return Hit.<T>nearestFirst().compare(this, other) < 0;
    }

    static <T> Comparator<Hit<T>> nearestFirst() {
      return Comparator.comparingDouble((Hit<T> hit) -> hit.km())
          .thenComparingInt(hit -> hit.placed().order());
    }
  }

  private final List<List<Placed<T>>> cells = new ArrayList<>();
  private final int south;
  private final int west;
  private final int rows;
  private final int columns;

  /** Of equally near ones, those that come first in {@code things} are first. */
  public Grid(Collection<T> things, Function<T, Position> position) {
    List<Placed<T>> all = new ArrayList<>();
    things.forEach(thing -> all.add(new Placed<>(thing, position.apply(thing), all.size())));
    south = all.stream().mapToInt(one -> row(one.position())).min().orElse(0);
    west = all.stream().mapToInt(one -> column(one.position())).min().orElse(0);
    rows = all.stream().mapToInt(one -> row(one.position())).max().orElse(0) - south + 1;
    columns = all.stream().mapToInt(one -> column(one.position())).max().orElse(0) - west + 1;
    for (int cell = 0; cell < rows * columns; cell++) {
      cells.add(List.of());
    }
    all.forEach(this::put);
  }

  private void put(Placed<T> one) {
    int cell = (row(one.position()) - south) * columns + column(one.position()) - west;
    if (cells.get(cell).isEmpty()) {
      cells.set(cell, new ArrayList<>());
    }
    cells.get(cell).add(one);
  }

  private static int row(Position position) {
    return (int) Math.floor(position.latitude() * CELLS_PER_DEGREE);
  }

  private static int column(Position position) {
    return (int) Math.floor(position.longitude() * CELLS_PER_DEGREE);
  }

  /** The nearest that {@code wanted} takes, nearest first, at most {@code most}. */
  public List<Near<T>> nearest(Position from, int most, double withinKm, Predicate<T> wanted) {
    Comparator<Hit<T>> order = Hit.nearestFirst();
    PriorityQueue<Hit<T>> best = new PriorityQueue<>(order.reversed());
    int last = Math.max(farthestRow(from), farthestColumn(from));
    for (int ring = 0; ring <= last; ring++) {
      double beyond = nothingNearer(from, ring);
      if (beyond > withinKm || (best.size() == most && best.element().km() < beyond)) {
        break;
      }
      look(from, ring, withinKm, wanted, best, most);
    }
    List<Hit<T>> found = new ArrayList<>(best);
    Collections.sort(found, order);
    List<Near<T>> nearest = new ArrayList<>();
    found.forEach(hit -> nearest.add(new Near<>(hit.placed().thing(), hit.km())));
    return nearest;
  }

  private void look(
      Position from,
      int ring,
      double withinKm,
      Predicate<T> wanted,
      PriorityQueue<Hit<T>> best,
      int most) {
    int middle = row(from) - south;
    int first = column(from) - west - ring;
    int last = column(from) - west + ring;
    for (int row = Math.max(0, middle - ring); row <= Math.min(rows - 1, middle + ring); row++) {
      boolean edge = Math.abs(row - middle) == ring;
      int step = edge || ring == 0 ? 1 : last - first;
      for (int column = start(first, step); column <= Math.min(columns - 1, last); column += step) {
        for (Placed<T> one : cells.get(row * columns + column)) {
          take(one, from, withinKm, wanted, best, most);
        }
      }
    }
  }

  /** The first column within the box that is a whole number of steps from {@code first}. */
  private static int start(int first, int step) {
    return first >= 0 ? first : first + (-first + step - 1) / step * step;
  }

  private static <T> void take(
      Placed<T> one,
      Position from,
      double withinKm,
      Predicate<T> wanted,
      PriorityQueue<Hit<T>> best,
      int most) {
    Hit<T> hit = new Hit<>(one, from.distanceTo(one.position()));
    boolean better =
        hit.km() <= withinKm && (best.size() < most || hit.isNearerThan(best.element()));
    if (better && wanted.test(one.thing())) {
      best.add(hit);
      if (best.size() > most) {
        best.poll();
      }
    }
  }

  /** Kilometres that everything in this ring and beyond is away, at least. */
  private double nothingNearer(Position from, int ring) {
    double degrees = Math.max(0, ring - 1) / CELLS_PER_DEGREE;
    int farthest = farthestColumn(from);
    // more than half the way around, the other way is shorter
    double east =
        farthest * 2 > AROUND_THE_EARTH
            ? Math.min(degrees, (AROUND_THE_EARTH - farthest - 1) / CELLS_PER_DEGREE)
            : degrees;
    double toMeridian =
        Math.asin(
            Math.cos(Math.toRadians(from.latitude()))
                * Math.sin(Math.toRadians(Math.min(90, east))));
    return Math.min(degrees * CELLS_PER_DEGREE * KM_PER_CELL, toMeridian * KM_PER_RADIAN);
  }

  private int farthestRow(Position from) {
    int row = row(from) - south;
    return Math.max(Math.abs(row), Math.abs(rows - 1 - row));
  }

  private int farthestColumn(Position from) {
    int column = column(from) - west;
    return Math.max(Math.abs(column), Math.abs(columns - 1 - column));
  }
}
