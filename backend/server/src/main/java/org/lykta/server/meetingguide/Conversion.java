package org.lykta.server.meetingguide;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.domain.schedule.Schedule;

/** Makes files of ours out of somebody else's listings, and notes what is lost on the way. */
final class Conversion {

  /** What those who meet without anybody to lead them are to us. */
  private static final String KIND = "self-help-group";

  private static final int LONGEST_TITLE = 80;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm:ss]['T'HH:mm:ss]", Locale.ROOT);

  private final String feed;
  private final Locating locating;
  private final Vocabulary vocabulary;
  private final TypeCodes codes = TypeCodes.load();
  private final Clock clock;

  Conversion(String feed, Gazetteer gazetteer, Vocabulary vocabulary, Clock clock) {
    this.feed = feed;
    this.locating = new Locating(gazetteer);
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /**
   * @param slug its name in the list
   * @param first the day it was first taken in
   * @throws Unfit when it cannot become a file
   */
  Imported of(String slug, Given listing, LocalDate first) {
    List<String> lost = new ArrayList<>();
    String times = GivenTimes.sentence(listing, clock.instant(), lost);
    GivenPlace place = locating.of(listing, lost);
    GivenWays ways = GivenWays.of(listing, place, codes, lost);
    GivenContact contact = GivenContact.of(listing, feed, lost);
    String title = title(listing, place, lost);
    LocalDate confirmed = confirmed(listing, first, lost);
    unknown(listing.several("types")).ifPresent(lost::add);
    Matter matter =
        new Matter()
            .text("title", title)
            .text("summary", summary(ways.attendance(), place))
            .asItIs("kind", KIND);
    add(matter, listing, times, place, ways);
    matter
        .mapping("organiser", organiser(contact))
        .mapping("contact", contact.contact())
        .asItIs("drop-in", "true")
        .asItIs("confirmed", confirmed.toString());
    return new Imported(
        slug,
        title,
        place.municipality().slug(),
        matter.toString(),
        GivenWords.body(listing, ways, contact.organiser()),
        List.copyOf(lost));
  }

  private void add(Matter matter, Given listing, String times, GivenPlace place, GivenWays ways) {
    List<String> types = listing.several("types");
    matter
        .text("state", ways.resting() ? "paused" : null)
        .list("themes", codes.words("theme", types))
        .list("languages", codes.words("language", types))
        .line("tider", times);
    if (ways.attendance() != Attendance.ON_SITE) {
      matter.asItIs("where", ways.attendance().name().toLowerCase(Locale.ROOT));
    }
    if (ways.attendance().hasPlace()) {
      matter.with(place(matter, place, listing, codes.words("access", types)));
    }
    matter.text("online", ways.url()).text("call-in", ways.phone());
  }

  private Optional<String> unknown(List<String> types) {
    List<String> unknown = codes.unknown(types);
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "typerna %s togs inte med"
                .formatted(PlainWords.cut(String.join(", ", unknown), LONGEST_TITLE)));
  }

  private String title(Given listing, GivenPlace place, Collection<String> lost) {
    Optional<String> name = listing.text("name");
    if (name.isEmpty()) {
      lost.add("namnet saknas");
    }
    String title =
        name.or(() -> listing.first("group", "location")).orElse(kind() + " i " + place.town());
    if (title.length() > LONGEST_TITLE) {
      lost.add("namnet kortades");
    }
    return PlainWords.cut(title, LONGEST_TITLE);
  }

  private String kind() {
    String word = vocabulary.words(Wordlist.MEETING_KINDS, KIND, Languages.ORIGINAL);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String summary(Attendance attendance, GivenPlace place) {
    return switch (attendance) {
      case ON_SITE -> "%s i %s.".formatted(kind(), place.town());
      case HYBRID -> "%s i %s och på nätet.".formatted(kind(), place.town());
      case ONLINE -> kind() + " på nätet.";
      case PHONE -> kind() + " på telefon.";
    };
  }

  private static Matter place(Matter matter, GivenPlace place, Given listing, List<String> access) {
    Position position = place.position();
    String name = place.name() == null ? place.street() : place.name();
    Matter spot =
        matter
            .under("place")
            .text("name", name == null ? place.town() : name)
            .text("address", place.street())
            .text("town", place.town());
    if (position != null) {
      spot.asItIs("position", position.toString());
    }
    return spot.list("access", access).text("travel", GivenWords.travel(listing).orElse(null));
  }

  private static Map<String, String> organiser(GivenContact contact) {
    Map<String, String> organiser = new LinkedHashMap<>();
    organiser.put("name", contact.organiser());
    putIfKnown(organiser, "url", contact.url());
    return organiser;
  }

  private static void putIfKnown(Map<String, String> into, String key, @Nullable String value) {
    if (value != null) {
      into.put(key, value);
    }
  }

  /** The day here that a moment in UTC is on; the day it was first taken in when none is told. */
  private LocalDate confirmed(Given listing, LocalDate first, Collection<String> lost) {
    Optional<LocalDate> told = listing.text("updated").flatMap(Conversion::day);
    boolean usable = told.isPresent() && !told.get().isAfter(LocalDate.now(clock));
    if (!usable) {
      lost.add("updated saknas: confirmed blev %s, då den hämtades".formatted(first));
    }
    return usable ? told.get() : first;
  }

  private static Optional<LocalDate> day(String stamp) {
    try {
      String whole = stamp.length() == "2026-01-01".length() ? stamp + " 12:00:00" : stamp;
      return Optional.of(
              LocalDateTime.parse(whole.replaceFirst("Z$", ""), STAMP)
                  .atZone(ZoneOffset.UTC)
                  .withZoneSameInstant(Schedule.ZONE)
                  .toLocalDate())
          .filter(day -> day.getYear() >= 1990);
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }
}
