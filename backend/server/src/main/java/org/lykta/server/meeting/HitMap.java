package org.lykta.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.meeting.Spot;
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

  private static final int MARGIN = 18;

  private static final double NEAREST_KM = 2;
  private static final double KM_PER_DEGREE = 111.195;

  /**
   * Hits at a spot, from the left and from the top.
   *
   * @param numbers theirs in the list: {@code 1}, {@code 2–4}, or the first of some, {@code 5+}
   * @param town what it is called; null when there is no room to say so
   */
  public record Dot(int x, int y, String numbers, @Nullable String town) {

    /** Half its width. */
    public int reach() {
      return 5 + 2 * numbers.length();
    }
  }

  /** A circle around the middle. */
  public record Ring(int radius, int km) {}

  /** Of the hits that have a position. */
  static HitMap around(Position middle, List<Found> hits) {
    double farthest =
        hits.stream().mapToDouble(hit -> hit.km() == null ? 0 : hit.km()).max().orElse(0);
    double unitsPerKm = (HALF - MARGIN) / Math.max(NEAREST_KM, farthest);
    List<Pin> pins = new ArrayList<>();
    for (int index = 0; index < hits.size(); index++) {
      Listing listing = hits.get(index).listing();
      int number = index + 1;
      listing
          .position()
          .map(position -> pin(middle, position, unitsPerKm, town(listing)))
          .ifPresent(pin -> put(pin, number, pins));
    }
    return new HitMap(dots(pins), rings(unitsPerKm));
  }

  private static String town(Listing listing) {
    Spot.Open open = listing.spot();
    return open == null ? listing.placeName().orElse("") : open.town();
  }

  private static Pin pin(Position middle, Position position, double unitsPerKm, String town) {
    double north = (position.latitude() - middle.latitude()) * KM_PER_DEGREE;
    double east =
        (position.longitude() - middle.longitude())
            * KM_PER_DEGREE
            * Math.cos(Math.toRadians(middle.latitude()));
    return new Pin(
        (int) Math.round(HALF + east * unitsPerKm),
        (int) Math.round(HALF - north * unitsPerKm),
        town);
  }

  /** What would lie upon another is told by it. */
  private static void put(Pin pin, int number, List<Pin> pins) {
    Optional<Pin> there = pins.stream().filter(pin::isUnder).findFirst();
    if (there.isEmpty()) {
      pins.add(pin);
    }
    there.orElse(pin).numbers().add(number);
  }

  private static List<Dot> dots(List<Pin> pins) {
    List<Pin> named = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (Pin pin : pins) {
      boolean room = pin.hasRoom(pins, named);
      if (room) {
        named.add(pin);
      }
      dots.add(new Dot(pin.x(), pin.y(), pin.told(), room ? pin.town() : null));
    }
    return List.copyOf(dots);
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
