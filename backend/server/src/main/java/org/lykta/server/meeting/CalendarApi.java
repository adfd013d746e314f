package org.lykta.server.meeting;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Text;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.meeting.Wish;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.schedule.Schedule;
import org.lykta.server.calendar.Calendar;
import org.lykta.server.calendar.Entry;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.ReaderQuery;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Parameters;
import org.lykta.server.web.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The times of one meeting, or of all that a search finds, for the reader's own calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarApi {

  private final CurrentEdition editions;
  private final CurrentMeetings meetings;
  private final Gazetteer gazetteer;
  private final Site site;
  private final AnswerWriter writer;

  CalendarApi(
      CurrentEdition editions,
      CurrentMeetings meetings,
      Gazetteer gazetteer,
      Site site,
      AnswerWriter writer) {
    this.editions = editions;
    this.meetings = meetings;
    this.gazetteer = gazetteer;
    this.site = site;
    this.writer = writer;
  }

  @Bean
  RouterFunction<ServerResponse> calendarRoutes() {
    return route()
        .GET("/api/v1/meetings.ics", this::search)
        .GET("/api/v1/meetings/{slug}.ics", this::single)
        .build();
  }

  private Mono<ServerResponse> single(ServerRequest request) {
    Served served = editions.get();
    Parameters parameters = Parameters.of(request);
    Languages languages = ReaderQuery.languages(request, parameters, served.edition().vocabulary());
    parameters.refuseUnknown();
    Listing listing = MeetingApi.find(meetings.of(served), request.pathVariable("slug"));
    Meeting meeting = listing.meeting();
    String name = meeting.isDiscreet() ? "Lykta" : meeting.head().text(languages).title();
    return answer(served, name, List.of(listing), languages, Answer.Keep.ANYONE);
  }

  private Mono<ServerResponse> search(ServerRequest request) {
    Served served = editions.get();
    Parameters parameters = Parameters.of(request);
    Wish wish =
        WishQuery.read(parameters, served.edition().vocabulary(), gazetteer, served.today());
    Languages languages = ReaderQuery.languages(request, parameters, served.edition().vocabulary());
    int limit = parameters.limit();
    parameters.refuseUnknown();
    List<Listing> found =
        meetings.of(served).search(wish, limit).stream()
            .map(Found::listing)
            // whoever subscribes does not see a label: what is invented is never in a feed
            .filter(listing -> !listing.meeting().head().example())
            .toList();
    Answer.Keep keep = wish.near() == null ? Answer.Keep.ANYONE : Answer.Keep.NOWHERE;
    return answer(served, "Lykta", found, languages, keep);
  }

  private Mono<ServerResponse> answer(
      Served served, String name, List<Listing> listings, Languages languages, Answer.Keep keep) {
    Edition edition = served.edition();
    var calendar =
        new Calendar(
            name,
            edition.publishedAt(),
            edition.number(),
            listings.stream().map(listing -> entry(listing, languages)).toList());
    Answer answer = Answer.of(Calendar.MEDIA_TYPE, calendar.bytes()).kept(keep);
    return Mono.just(writer.response(answer, served.until()));
  }

  private Entry entry(Listing listing, Languages languages) {
    Meeting meeting = listing.meeting();
    if (meeting.isDiscreet()) {
      return discreet(listing, languages);
    }
    Text text = meeting.head().text(languages);
    String page = site.whole(text.language(), meeting.address());
    String example = meeting.head().example() ? "Exempel, finns inte: " : "";
    return new Entry(
        meeting.slug() + "@lykta",
        example + text.title(),
        text.summary() + "\n\n" + page,
        location(listing),
        page,
        listing.isOn() ? listing.schedule() : Schedule.NONE,
        // what was before it was confirmed is nobody's to promise
        meeting.confirmed());
  }

  /** Somebody else may look into that calendar: the time, and a word that says nothing. */
  private Entry discreet(Listing listing, Languages languages) {
    Meeting meeting = listing.meeting();
    UUID name = UUID.nameUUIDFromBytes(meeting.address().getBytes(StandardCharsets.UTF_8));
    return new Entry(
        name + "@lykta",
        site.words(languages.first()).say("meeting.calendar.discreet"),
        null,
        null,
        null,
        listing.isOn() ? listing.schedule() : Schedule.NONE,
        meeting.confirmed());
  }

  /** Of a hidden address, the area that anybody may know. */
  private static String location(Listing listing) {
    Spot.Open spot = listing.spot();
    return spot == null
        ? listing.placeName().orElse(listing.meeting().municipality().name())
        : Stream.of(spot.name(), spot.address(), spot.town())
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(", "));
  }
}
