package org.lykta.server.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.server.web.Frame;
import tools.jackson.databind.json.JsonMapper;

/** A meeting as an Event of schema.org, for those who find it by a machine. */
final class MeetingEvent {

  private static final String SCHEMA = "https://schema.org/";
  private static final String TYPE = "@type";
  private static final String NAME = "name";
  private static final String URL = "url";
  private static final String LOCATION = "location";

  private final Listing listing;
  private final Meeting meeting;
  private final Frame frame;
  private final LocalDate today;

  private MeetingEvent(Listing listing, Frame frame, LocalDate today) {
    this.listing = listing;
    this.meeting = listing.meeting();
    this.frame = frame;
    this.today = today;
  }

  /**
   * JSON without a {@code <}, so that nothing in it can end the element it stands in.
   *
   * @param next its next times
   * @return null for what no machine should know: what is invented, what searching does not find,
   *     and what has no times
   */
  static @Nullable String of(
      Listing listing, List<Occurrence> next, Frame frame, LocalDate today, JsonMapper json) {
    if (listing.meeting().head().example() || !listing.isFindable(today) || next.isEmpty()) {
      return null;
    }
    Map<String, Object> event = new MeetingEvent(listing, frame, today).event(next);
    return json.writeValueAsString(event).replace("<", "\\u003c");
  }

  private Map<String, Object> event(List<Occurrence> next) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@context", "https://schema.org");
    event.put(TYPE, "Event");
    event.put(NAME, frame.title());
    event.put("description", frame.description());
    event.put(URL, frame.canonical());
    event.put("inLanguage", meeting.languages());
    event.put("eventAttendanceMode", SCHEMA + mode() + "EventAttendanceMode");
    event.put(LOCATION, locations(null));
    event.put("organizer", organiser());
    Optional.ofNullable(meeting.terms().cost())
        .ifPresent(cost -> event.put("isAccessibleForFree", cost == 0));
    List<Map<String, Object>> schedules = EventSchedule.of(listing.schedule(), today);
    if (schedules.isEmpty() && next.size() == 1) {
      event.putAll(times(next.get(0)));
      return event;
    }
    // what has a schedule has no startDate of its own: that is each time's
    if (!schedules.isEmpty()) {
      event.put("eventSchedule", schedules);
    }
    event.put("subEvent", next.stream().map(this::time).toList());
    return event;
  }

  private String mode() {
    return switch (meeting.attendance()) {
      case ON_SITE -> "Offline";
      case ONLINE, PHONE -> "Online";
      case HYBRID -> "Mixed";
    };
  }

  private Map<String, Object> organiser() {
    Map<String, Object> organiser = new LinkedHashMap<>();
    organiser.put(TYPE, "Organization");
    organiser.put(NAME, meeting.organiser().name());
    if (meeting.organiser().url() != null) {
      organiser.put(URL, meeting.organiser().url());
    }
    return organiser;
  }

  private Map<String, Object> time(Occurrence one) {
    Map<String, Object> time = new LinkedHashMap<>();
    time.put(TYPE, "Event");
    time.put(NAME, frame.title());
    time.putAll(times(one));
    time.putIfAbsent(LOCATION, locations(null));
    return time;
  }

  private Map<String, Object> times(Occurrence one) {
    Map<String, Object> times = new LinkedHashMap<>();
    times.put("startDate", one.start().toOffsetDateTime().toString());
    times.put("endDate", one.end().toOffsetDateTime().toString());
    times.put("eventStatus", SCHEMA + status(one));
    if (one.status() == Occurrence.Status.MOVED) {
      times.put("previousStartDate", one.planned().toOffsetDateTime().toString());
    }
    if (one.place() != null) {
      times.put(LOCATION, locations(one.place()));
    }
    return times;
  }

  private static String status(Occurrence one) {
    return switch (one.status()) {
      case ON -> "EventScheduled";
      case CANCELLED -> "EventCancelled";
      case MOVED -> "EventRescheduled";
    };
  }

  /** Where one takes part, {@code elsewhere} when it is not where it always is. */
  private List<Map<String, Object>> locations(@Nullable String elsewhere) {
    List<Map<String, Object>> all = new ArrayList<>();
    Attendance attendance = meeting.attendance();
    if (attendance.hasPlace()) {
      all.add(place(elsewhere));
    }
    if (attendance.fromAnywhere()) {
      // the page, not the link to join by: what gathers such links comes to disturb
      all.add(Map.of(TYPE, "VirtualLocation", URL, frame.canonical()));
    }
    return all;
  }

  private Map<String, Object> place(@Nullable String elsewhere) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put(TYPE, "Place");
    if (meeting.spot() instanceof Spot.Hidden hidden) {
      place.put(NAME, hidden.name());
      return place;
    }
    Spot.Open spot = elsewhere == null ? listing.spot() : null;
    place.put(
        NAME,
        Stream.of(elsewhere, spot == null ? null : spot.name())
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(meeting.municipality().name()));
    place.put("address", address(spot));
    return place;
  }

  private Map<String, Object> address(Spot.@Nullable Open spot) {
    Map<String, Object> address = new LinkedHashMap<>();
    address.put(TYPE, "PostalAddress");
    if (spot != null && spot.address() != null) {
      address.put("streetAddress", spot.address());
    }
    address.put("addressLocality", spot == null ? meeting.municipality().name() : spot.town());
    address.put("addressCountry", "SE");
    return address;
  }
}
