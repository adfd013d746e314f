package org.lykta.server.meeting;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.meeting.Venue;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.meeting.MeetingViews.Choice;
import org.lykta.server.meeting.MeetingViews.MeetingView;
import org.lykta.server.meeting.MeetingViews.VenueView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.report.Reason;
import org.lykta.server.report.Reports;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Callers;
import org.lykta.server.web.Form;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Site;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A meeting as a web page, its venue, and the form that tells that something is wrong. */
@Configuration(proxyBeanMethods = false)
class MeetingPages {

  private static final String WRONG = "/stammer-inte";
  private static final String TOLD = "tack";
  private static final int NEXT = 6;

  private final CurrentEdition editions;
  private final CurrentMeetings meetings;
  private final Reports reports;
  private final Callers callers;
  private final Clock clock;
  private final JsonMapper json;
  private final AnswerWriter writer;
  private final Templates.Template<MeetingView> meeting;
  private final Templates.Template<VenueView> venue;

  MeetingPages(
      CurrentEdition editions,
      CurrentMeetings meetings,
      Reports reports,
      Callers callers,
      Clock clock,
      JsonMapper json,
      AnswerWriter writer,
      Templates templates) {
    this.editions = editions;
    this.meetings = meetings;
    this.reports = reports;
    this.callers = callers;
    this.clock = clock;
    this.json = json;
    this.writer = writer;
    this.meeting = templates.load("meeting/meeting.jte");
    this.venue = templates.load("meeting/venue.jte");
  }

  @Bean
  RouterFunction<ServerResponse> meetingPageRoutes(Pages pages, Site site) {
    return pages
        .get(FindPage.ADDRESS + "/{slug}", this::meeting)
        .and(pages.get("/lokaler/{slug}", this::venue))
        .and(
            site.addresses()
                .post(
                    FindPage.ADDRESS + "/{slug}" + WRONG,
                    request -> Form.of(request).flatMap(form -> tell(request, form))));
  }

  private Mono<ServerResponse> meeting(PageRequest asked) {
    Listing listing =
        MeetingApi.find(meetings.of(asked.served()), asked.request().pathVariable("slug"));
    Instant now = clock.instant();
    MeetingView view = view(listing, asked, new MeetingLines(asked, reports, now));
    Answer page = Answer.html(meeting.draw(view)).kept(asked.visit().keep());
    return Mono.just(
        writer.response(page, MeetingApi.until(asked.served(), now, List.of(listing))));
  }

  private MeetingView view(Listing listing, PageRequest asked, MeetingLines lines) {
    Meeting one = listing.meeting();
    Text text = asked.text(one.head());
    Frame whole = asked.frame(one.head());
    // nobody should find an invented meeting by searching the web
    Frame frame =
        one.head().example() || !listing.isFindable(asked.served().today())
            ? whole.unlisted()
            : whole;
    return new MeetingView(
        frame,
        text.summary(),
        text.note(),
        asked.tongue(text),
        asked.isFallback(text),
        lines.kind(one),
        lines.labels(listing),
        lines.state(listing),
        lines.times.rules(one.schedule()),
        lines.next(listing, NEXT),
        one.isDiscreet() ? null : "/api/v1/meetings/" + one.slug() + ".ics",
        lines.where.whole(listing),
        lines.where.fromHome(one),
        one.online(),
        ContactLines.phone(one.phone()),
        Markdown.html(text.markdown(), asked.readable()::isAt, new Placement("", 0, asked::href)),
        lines.terms.facts(one),
        ContactLines.of(one, text.title(), frame),
        one.organiser().name(),
        one.organiser().url(),
        lines.trust(one),
        reasons(frame),
        asked.href(one.address()) + WRONG,
        asked.request().queryParam(TOLD).isPresent(),
        MonthLink.to(one.municipality(), frame),
        event(listing, frame, asked.served().today()));
  }

  private @Nullable String event(Listing listing, Frame frame, LocalDate today) {
    return MeetingEvent.of(listing, listing.next(clock.instant(), NEXT), frame, today, json);
  }

  private static List<Choice> reasons(Frame frame) {
    return Arrays.stream(Reason.values())
        .map(
            reason -> new Choice(reason.word(), frame.say("report.reason." + reason.word()), false))
        .toList();
  }

  private Mono<ServerResponse> venue(PageRequest asked) {
    Venue sought =
        Venue.find(asked.readable(), asked.request().pathVariable("slug"))
            .orElseThrow(() -> ApiProblem.notFound("Den lokalen finns inte."));
    var lines = new MeetingLines(asked, reports, clock.instant());
    List<Listing> here =
        meetings.of(asked.served()).all().stream()
            .filter(listing -> sought.equals(listing.venue()))
            .filter(listing -> listing.isFindable(asked.served().today()))
            .toList();
    Frame frame = asked.frame(sought.head());
    var view =
        new VenueView(
            sought.head().example() ? frame.unlisted() : frame,
            sought.head().original().summary(),
            sought.head().example(),
            lines.where.whole(sought.spot(), null),
            lines.closed(sought),
            here.stream().map(listing -> lines.card(new Found(listing, null), 0)).toList());
    Answer page = Answer.html(venue.draw(view)).kept(asked.visit().keep());
    return Mono.just(
        writer.response(page, MeetingApi.until(asked.served(), clock.instant(), here)));
  }

  /** Takes what somebody says is wrong. Whoever says it twice sees the same thanks. */
  private Mono<ServerResponse> tell(ServerRequest request, Form form) {
    Served served = editions.get();
    Meeting wrong = MeetingApi.find(meetings.of(served), request.pathVariable("slug")).meeting();
    URI back =
        URI.create(
            request.path().substring(0, request.path().length() - WRONG.length())
                + "?"
                + TOLD
                + "=1#stammer");
    return Mono.justOrEmpty(form.one("varfor").flatMap(Reason::of))
        .flatMap(
            reason ->
                reports.tell(
                    callers.of(request.exchange().getRequest()),
                    wrong.slug(),
                    wrong.confirmed(),
                    reason))
        .then(
            Mono.defer(
                () ->
                    ServerResponse.seeOther(back)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()));
  }
}
