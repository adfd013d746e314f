package org.lykta.server.meetingguide;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Position;

/**
 * How one takes part in a listing, as the format tells it: where, and by what address or number.
 *
 * @param spot null when there is none to come to
 * @param position null when it is only known to be in the town
 */
record Whereabouts(
    Spot.@Nullable Open spot,
    @Nullable Position position,
    @Nullable String url,
    @Nullable String phone) {

  /** Empty when nobody could take part by what the format tells. */
  static Optional<Whereabouts> of(Listing listing, Gazetteer gazetteer) {
    Meeting meeting = listing.meeting();
    Attendance attendance = meeting.attendance();
    Spot.Open spot = attendance.hasPlace() ? listing.spot() : null;
    var where =
        new Whereabouts(
            spot,
            spot == null ? null : exact(spot, meeting, gazetteer),
            meeting.online(),
            meeting.phone() == null ? null : dialled(meeting.phone()));
    boolean somewhere = spot != null || where.url != null || where.phone != null;
    return listing.isHidden() || !somewhere ? Optional.empty() : Optional.of(where);
  }

  /** The middle of a town would be believed to be the door. */
  private static @Nullable Position exact(Spot.Open spot, Meeting meeting, Gazetteer gazetteer) {
    Position position = spot.position();
    boolean isTown =
        gazetteer
            .place(spot.town(), meeting.municipality())
            .filter(town -> town.position().equals(position))
            .isPresent();
    return isTown ? null : position;
  }

  /** Digits alone, with the number of the country before them. */
  private static String dialled(String written) {
    String digits = written.replaceAll("[ -]", "");
    if (digits.startsWith("00")) {
      return "+" + digits.substring(2);
    }
    return digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
  }

  /** "Gatan 12, Ystad, Sverige"; null when there is no place to come to. */
  @Nullable String address() {
    return spot == null
        ? null
        : Stream.of(spot.address(), spot.town(), "Sverige")
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(", "));
  }

  boolean isApproximate() {
    return spot == null || spot.address() == null;
  }
}
