package org.lykta.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.place.Position;

/**
 * Hits drawn around the place they are counted from: north is up, the rings tell how far it is. The
 * list beside it says the same in words.
 *
 * @param rings the nearest first
 */
public record HitMap(List<Dot> dots, List<Ring> rings) {

  /** Half the width and height of the drawing, in its own units. */
  public static final int HALF = 100;

  private static final int MARGIN = 12;
  private static final int DOT = 14;
  private static final double NEAREST_KM = 2;
  private static final double KM_PER_DEGREE = 111.195;

  /** Hits at a spot, from the left and from the top, with the number of the first in the list. */
  public record Dot(int x, int y, int number, boolean several) {

    private boolean isUnder(Dot other) {
      return Math.hypot(x - other.x(), y - other.y()) < DOT;
    }
  }

  /** A circle around the middle. */
  public record Ring(int radius, int km) {}

  /** Of the hits that have a position. */
  static HitMap around(Position middle, List<Found> hits) {
    double farthest =
        hits.stream().mapToDouble(hit -> hit.km() == null ? 0 : hit.km()).max().orElse(0);
    double unitsPerKm = (HALF - MARGIN) / Math.max(NEAREST_KM, farthest);
    List<Dot> dots = new ArrayList<>();
    for (int index = 0; index < hits.size(); index++) {
      int number = index + 1;
      hits.get(index)
          .listing()
          .position()
          .ifPresent(position -> put(dot(middle, position, unitsPerKm, number), dots));
    }
    return new HitMap(dots, rings(unitsPerKm));
  }

  /** What would lie upon another is told by it. */
  private static void put(Dot dot, List<Dot> dots) {
    for (int index = 0; index < dots.size(); index++) {
      Dot there = dots.get(index);
      if (dot.isUnder(there)) {
        dots.set(index, new Dot(there.x(), there.y(), there.number(), true));
        return;
      }
    }
    dots.add(dot);
  }

  private static Dot dot(Position middle, Position position, double unitsPerKm, int number) {
    double north = (position.latitude() - middle.latitude()) * KM_PER_DEGREE;
    double east =
        (position.longitude() - middle.longitude())
            * KM_PER_DEGREE
            * Math.cos(Math.toRadians(middle.latitude()));
    return new Dot(
        (int) Math.round(HALF + east * unitsPerKm),
        (int) Math.round(HALF - north * unitsPerKm),
        number,
        false);
  }

  /** Two at most: half the way out at a round number, and that twice. */
  private static List<Ring> rings(double unitsPerKm) {
    double most = (HALF - 1) / unitsPerKm;
    double power = Math.pow(10, Math.floor(Math.log10(most / 2)));
    int step = 1;
    for (int factor : new int[] {1, 2, 5}) {
      if (factor * power <= most / 2) {
        step = (int) Math.max(1, factor * power);
      }
    }
    List<Ring> rings = new ArrayList<>();
    for (int km = step; km <= most && rings.size() < 2; km += step) {
      rings.add(new Ring((int) Math.round(km * unitsPerKm), km));
    }
    return List.copyOf(rings);
  }
}
