package org.lykta.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Slug;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Schedule;

/**
 * A place that several meetings are held in.
 *
 * @param closed when nothing is held there, and why; null when it is open
 */
public record Venue(
    Head head, Municipality municipality, Spot.Open spot, Part.@Nullable Pause closed)
    implements Document {

  public static final String KIND = "venue";

  public static DocumentId id(String slug) {
    return DocumentId.of(KIND, slug);
  }

  /** The one that an address names; empty also when that is no name at all. */
  public static Optional<Venue> find(Library library, String slug) {
    return Slug.isSlug(slug) ? library.find(Venue.class, id(slug)) : Optional.empty();
  }

  @Override
  public Venue with(Head other) {
    return new Venue(other, municipality, spot, closed);
  }

  @Override
  public String address() {
    return "/lokaler/" + slug();
  }

  /** Whether it is closed on {@code day}. */
  public boolean isClosed(LocalDate day) {
    return closed != null && closed.contains(day);
  }

  /** A schedule of something that is held here. */
  Schedule without(Schedule schedule) {
    return closed == null ? schedule : schedule.closed(closed);
  }
}
