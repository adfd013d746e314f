package org.lykta.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Library;
import org.lykta.domain.place.Position;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Schedule;

/**
 * A meeting as it stands on a day, together with the venue it is held in.
 *
 * @param spot where; null when there is none, or its venue may not be read now
 * @param venue that it is held in; null when it is in none of ours
 * @param schedule with what the venue takes away
 */
public record Listing(
    Meeting meeting, Spot.@Nullable Open spot, @Nullable Venue venue, Schedule schedule) {

  static Listing of(Meeting meeting, Library library) {
    Spot spot = meeting.spot();
    if (spot instanceof Spot.In in) {
      Optional<Venue> venue = library.find(Venue.class, in.venue());
      return new Listing(
          meeting,
          venue.map(Venue::spot).orElse(null),
          venue.orElse(null),
          venue.map(one -> one.without(meeting.schedule())).orElse(meeting.schedule()));
    }
    return new Listing(
        meeting, spot instanceof Spot.Open open ? open : null, null, meeting.schedule());
  }

  public String slug() {
    return meeting.slug();
  }

  /** Where it is on the map; of a hidden address, the middle of its area. */
  public Optional<Position> position() {
    return meeting.spot() instanceof Spot.Hidden hidden
        ? Optional.ofNullable(hidden.position())
        : Optional.ofNullable(spot).map(Spot.Open::position);
  }

  /** What it is called where it is: a venue, a place, an area, or nothing. */
  public Optional<String> placeName() {
    return meeting.spot() instanceof Spot.Hidden hidden
        ? Optional.of(hidden.name())
        : Optional.ofNullable(spot).map(Spot.Open::name);
  }

  public boolean isHidden() {
    return meeting.spot() instanceof Spot.Hidden;
  }

  /** The next times, those that are cancelled too; none when it rests or has ended. */
  public List<Occurrence> next(Instant now, int most) {
    return isOn() ? schedule.next(now, most) : List.of();
  }

  /** Whether it meets, when its times come. */
  public boolean isOn() {
    return meeting.state() == State.OPEN || meeting.state() == State.FULL;
  }

  /** Whether it has had its last time. */
  public boolean isOver(LocalDate today) {
    return meeting.state() == State.ENDED
        || (isOn() && !schedule.isEmpty() && schedule.isOver(today));
  }

  /** Whether those who search should find it. */
  public boolean isFindable(LocalDate today) {
    return !isOver(today) && meeting.isFindable(today);
  }
}
