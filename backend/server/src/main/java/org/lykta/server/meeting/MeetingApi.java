package org.lykta.server.meeting;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meetings;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.meeting.Wish;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.ReaderQuery;
import org.lykta.server.report.Reports;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Meetings over HTTP: near somebody, soon, or one by itself. They change by the minute, so no
 * answer is remembered, and where somebody is, is kept by nobody.
 */
@Configuration(proxyBeanMethods = false)
class MeetingApi {

  private final CurrentEdition editions;
  private final CurrentMeetings meetings;
  private final Gazetteer gazetteer;
  private final Reports reports;
  private final Clock clock;
  private final JsonMapper json;
  private final AnswerWriter writer;

  MeetingApi(
      CurrentEdition editions,
      CurrentMeetings meetings,
      Gazetteer gazetteer,
      Reports reports,
      Clock clock,
      JsonMapper json,
      AnswerWriter writer) {
    this.editions = editions;
    this.meetings = meetings;
    this.gazetteer = gazetteer;
    this.reports = reports;
    this.clock = clock;
    this.json = json;
    this.writer = writer;
  }

  @Bean
  RouterFunction<ServerResponse> meetingRoutes() {
    return route()
        .GET("/api/v1/meetings", this::search)
        .GET("/api/v1/meetings/{slug}", this::single)
        .build();
  }

  private Mono<ServerResponse> search(ServerRequest request) {
    Served served = editions.get();
    Vocabulary vocabulary = served.edition().vocabulary();
    Parameters parameters = Parameters.of(request);
    Wish wish = WishQuery.read(parameters, vocabulary, gazetteer, served.today());
    Languages languages = ReaderQuery.languages(request, parameters, vocabulary);
    int limit = parameters.limit();
    parameters.refuseUnknown();
    Instant now = clock.instant();
    List<Found> found = meetings.of(served).search(wish, limit);
    Answer answer =
        Answer.json(json.writeValueAsBytes(answers(served, languages, now).list(found)));
    Answer.Keep keep = wish.near() == null ? Answer.Keep.ANYONE : Answer.Keep.NOWHERE;
    Instant until = until(served, now, found.stream().map(Found::listing).toList());
    return Mono.just(writer.response(answer.kept(keep), until));
  }

  private Mono<ServerResponse> single(ServerRequest request) {
    Served served = editions.get();
    Parameters parameters = Parameters.of(request);
    Languages languages = ReaderQuery.languages(request, parameters, served.edition().vocabulary());
    parameters.refuseUnknown();
    Listing listing = find(meetings.of(served), request.pathVariable("slug"));
    Instant now = clock.instant();
    Answer answer =
        Answer.json(json.writeValueAsBytes(answers(served, languages, now).single(listing)));
    return Mono.just(writer.response(answer, until(served, now, List.of(listing))));
  }

  static Listing find(Meetings meetings, String slug) {
    return meetings.find(slug).orElseThrow(() -> ApiProblem.notFound("Den träffen finns inte."));
  }

  private MeetingAnswers answers(Served served, Languages languages, Instant now) {
    return new MeetingAnswers(served, languages, now, reports);
  }

  /** When something told here is over, or another day begins. */
  static Instant until(Served served, Instant now, List<Listing> told) {
    return told.stream()
        .flatMap(listing -> listing.next(now, 1).stream())
        .map(one -> one.end().toInstant())
        .filter(served.until()::isAfter)
        .min(Comparator.naturalOrder())
        .orElse(served.until());
  }
}
