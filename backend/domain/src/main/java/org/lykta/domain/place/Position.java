package org.lykta.domain.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the earth; one that is not there is an {@link IllegalArgumentException}.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Position(double latitude, double longitude) {

  /** Mean radius in kilometres (IUGG, 1980). */
  private static final double EARTH = 6371.0088;

  private static final double COARSE = 100;

  private static final Pattern WRITTEN =
      Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,10})?), ?(-?\\d{1,3}(?:\\.\\d{1,10})?)");

  public Position {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
    }
  }

  /** As it is written, {@code 55.4295, 13.8204}; empty when it is none. */
  public static Optional<Position> read(String written) {
    Matcher numbers = WRITTEN.matcher(written);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Position(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2))));
    } catch (IllegalArgumentException notOnEarth) {
      return Optional.empty();
    }
  }

  /** The same to two decimals, about a kilometre: nobody needs to know more of where one is. */
  public Position coarse() {
    return new Position(
        Math.rint(latitude * COARSE) / COARSE, Math.rint(longitude * COARSE) / COARSE);
  }

  /** Kilometres along the surface, by the haversine formula. */
  public double distanceTo(Position other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double chord =
        square(Math.sin(north))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(east));
    // rounding may leave the sine of a right angle a little above 1
    return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, chord)));
  }

  private static double square(double value) {
    return value * value;
  }

  @Override
  public String toString() {
    return latitude + ", " + longitude;
  }
}
