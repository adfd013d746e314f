package org.lykta.server.meetingguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lykta.domain.meeting.Meetings;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.schedule.Hours;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Recurrence;
import org.lykta.domain.schedule.Schedule;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Reading;
import org.lykta.server.content.Sources;
import org.lykta.server.content.ToolContext;
import org.lykta.server.meeting.MeetingFiles;
import org.lykta.server.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** What is sent and taken in again is what it was; and what is sent holds for the coming week. */
class RoundTripPropertyTest {

  private static final Instant NOW = Instant.parse("2026-10-20T16:05:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
  private static final Clock CLOCK = Clock.fixed(NOW, Schedule.ZONE);
  private static final Gazetteer SWEDEN = Gazetteer.load();
  private static final ContentReader READER = ToolContext.with().getBean(ContentReader.class);
  private static final String VOCABULARY = read(TestContent.SHIPPED.resolve("vocabulary.yaml"));
  private static final Words WORDS = new Words("sv", swedish());

  @Property(tries = 200)
  void timesComeBackAsTheyWere(@ForAll("weekly") List<Part.Series> series) {
    Reading ours = reading(MeetingFiles.CAFE, cafe(series.stream().map(Part::toString).toList()));

    Collection<String> theirs = imported(sent(ours, NOW));

    var sources = new TreeMap<String, String>();
    sources.put("vocabulary.yaml", VOCABULARY);
    int number = 0;
    for (String text : theirs) {
      sources.put("meetings/ystad/deras-%d.md".formatted(number++), text);
    }
    Reading read = READER.read(Sources.of(sources), TODAY);
    assertThat(read.hasErrors()).isFalse();
    assertThat(times(read)).isEqualTo(times(ours)).isNotEmpty();
  }

  @Property(tries = 200)
  void whatIsSentIsAsItSaysTheNextTime(
      @ForAll("weekly") List<Part.Series> series,
      @ForAll("exceptions") List<String> exceptions,
      @ForAll("moments") Instant now) {
    List<String> tider = new ArrayList<>(series.stream().map(Part::toString).toList());
    tider.addAll(exceptions);
    Reading ours = reading(MeetingFiles.CAFE, cafe(tider));
    List<Occurrence> coming =
        Meetings.of(ours.library(), TODAY).all().iterator().next().schedule().next(now, 300);

    for (FeedItem item : sent(ours, now)) {
      for (int day : item.day()) {
        ZonedDateTime next = next(item, day, now);
        assertThat(coming)
            .as("%s %s %s", item, exceptions, now)
            .anyMatch(one -> one.status() == Occurrence.Status.ON && one.start().equals(next));
      }
    }
  }

  /** The first time that a reader of the list would go by, found day by day. */
  private static ZonedDateTime next(FeedItem item, int weekday, Instant now) {
    Hours hours = new Hours(LocalTime.parse(item.time()), LocalTime.parse(item.endTime()));
    LocalDate day = now.atZone(Schedule.ZONE).toLocalDate().minusDays(1);
    while (day.getDayOfWeek().getValue() % 7 != weekday
        || !hours.endOn(day).toInstant().isAfter(now)) {
      day = day.plusDays(1);
    }
    return hours.startOn(day);
  }

  private static List<FeedItem> sent(Reading ours, Instant now) {
    LocalDate today = now.atZone(Schedule.ZONE).toLocalDate();
    return new Feed(
            WORDS,
            address -> "https://lykta.example" + address,
            SWEDEN,
            ours.vocabulary(),
            TypeCodes.load())
        .of(Meetings.of(ours.library(), today).all(), today, now);
  }

  private static Collection<String> imported(List<FeedItem> items) {
    byte[] json = JsonMapper.shared().writeValueAsBytes(items);
    Reading empty = reading("pages/tom.md", "");
    var conversion = new Conversion("listan", SWEDEN, empty.vocabulary(), CLOCK);
    Present nothing = Present.in(Sources.of(Map.of()), "listan");
    return Plan.of(FeedReader.read(json), "listan", nothing, conversion, TODAY).stream()
        .map(step -> String.valueOf(step.text()))
        .toList();
  }

  private static Reading reading(String file, String text) {
    return READER.read(Sources.of(Map.of("vocabulary.yaml", VOCABULARY, file, text)), TODAY);
  }

  private static String cafe(List<String> tider) {
    return MeetingFiles.cafe(tider.toArray(String[]::new))
        .replace("confirmed: 2026-01-15", "confirmed: 2026-09-15");
  }

  private static SortedSet<String> times(Reading reading) {
    var times = new TreeSet<String>();
    Meetings.of(reading.library(), TODAY).all().stream()
        .flatMap(one -> one.schedule().between(TODAY, TODAY.plusWeeks(30)).stream())
        .forEach(one -> times.add(one.start() + "/" + one.end()));
    return times;
  }

  @Provide
  Arbitrary<List<Part.Series>> weekly() {
    Arbitrary<LocalTime> times =
        Arbitraries.integers()
            .between(0, 24 * 12 - 1)
            .map(five -> LocalTime.MIN.plusMinutes(5L * five));
    Arbitrary<Hours> hours =
        Combinators.combine(times, times)
            .as((start, end) -> start.equals(end) ? null : new Hours(start, end))
            .filter(made -> made != null);
    Arbitrary<List<DayOfWeek>> days =
        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(4).map(List::copyOf);
    return Combinators.combine(days, hours.list().ofMinSize(1).ofMaxSize(2))
        .as((on, at) -> new Part.Series(Recurrence.weekly(1, on), null, at))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<String>> exceptions() {
    Arbitrary<LocalDate> dates = Arbitraries.integers().between(-3, 20).map(TODAY::plusDays);
    return Arbitraries.oneOf(
            dates.map(day -> "utom " + day),
            Combinators.combine(dates, dates)
                .as((one, other) -> one.isBefore(other) ? List.of(one, other) : List.of(other, one))
                .map(pair -> "paus " + pair.get(0) + " till " + pair.get(1)),
            dates.map(day -> "från " + day),
            dates.map(day -> "till " + day),
            dates.map(day -> "inställt " + day),
            dates.map(day -> "flyttat " + day + " till " + day.plusDays(1) + " 18:00"),
            Arbitraries.just("inte röda dagar"))
        .list()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<Instant> moments() {
    // over the night that the clock is turned
    return Arbitraries.integers()
        .between(0, 14 * 24 * 4)
        .map(quarter -> NOW.plusSeconds(900L * quarter));
  }

  private static Map<String, String> swedish() {
    var words = new Properties();
    try (var file =
        Files.newBufferedReader(
            Path.of("src/main/resources/words/sv.properties"), StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    var byKey = new HashMap<String, String>();
    words.stringPropertyNames().forEach(key -> byKey.put(key, words.getProperty(key)));
    return byKey;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
