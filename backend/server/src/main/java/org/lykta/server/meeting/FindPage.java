package org.lykta.server.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Meetings;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Place;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.meeting.MeetingViews.Card;
import org.lykta.server.meeting.MeetingViews.FindView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.report.Reports;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.lykta.server.web.TextLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Looking for meetings on the web. What somebody looks for, and where, is kept by nobody. */
@Configuration(proxyBeanMethods = false)
class FindPage {

  static final String ADDRESS = "/traffar";
  private static final int MOST = 30;

  private final CurrentMeetings meetings;
  private final Gazetteer gazetteer;
  private final Reports reports;
  private final Clock clock;
  private final AnswerWriter writer;
  private final Templates.Template<FindView> template;

  FindPage(
      CurrentMeetings meetings,
      Gazetteer gazetteer,
      Reports reports,
      Clock clock,
      AnswerWriter writer,
      Templates templates) {
    this.meetings = meetings;
    this.gazetteer = gazetteer;
    this.reports = reports;
    this.clock = clock;
    this.writer = writer;
    this.template = templates.load("meeting/find.jte");
  }

  @Bean
  RouterFunction<ServerResponse> findMeetingsRoutes(Pages pages) {
    return pages.get(ADDRESS, this::find);
  }

  private Mono<ServerResponse> find(PageRequest asked) {
    Instant now = clock.instant();
    Meetings all = meetings.of(asked.served());
    var form = new FindForm(asked, gazetteer, all);
    List<Found> hits = all.search(form.wish(), MOST + 1);
    List<Found> found = hits.subList(0, Math.min(MOST, hits.size()));
    FindView view =
        view(asked, form, found, hits.size() > MOST, new MeetingLines(asked, reports, now));
    Answer page = Answer.html(template.draw(view));
    Answer.Keep keep = form.isNarrowed() ? Answer.Keep.NOWHERE : asked.visit().keep();
    Instant until =
        MeetingApi.until(asked.served(), now, found.stream().map(Found::listing).toList());
    return Mono.just(writer.response(page.kept(keep), until));
  }

  private FindView view(
      PageRequest asked, FindForm form, List<Found> found, boolean more, MeetingLines lines) {
    Frame whole = asked.frame("meetings.title", "meetings.lead");
    Frame frame = form.isNarrowed() ? whole.unlisted() : whole;
    Place from = form.place.place();
    List<Card> cards = new ArrayList<>();
    // the numbers are those of the map
    found.forEach(hit -> cards.add(lines.card(hit, from == null ? 0 : cards.size() + 1)));
    return new FindView(
        frame,
        form.place.written(),
        form.question,
        form.fromHome,
        form.kinds(),
        form.themes(),
        form.spoken(),
        form.times(),
        problem(form.place, frame),
        form.place.maybe().stream().map(place -> link(place, asked, frame)).toList(),
        from == null ? null : from.name(),
        cards,
        more,
        lines.week(found),
        from == null ? null : HitMap.around(from.position(), found),
        form.isNarrowed() && !found.isEmpty() ? form.calendar() : null,
        month(from, frame),
        form.isDetailed(),
        form.isNarrowed());
  }

  private @Nullable TextLink month(@Nullable Place from, Frame frame) {
    return from == null || from.municipality() == null
        ? null
        : gazetteer
            .municipality(from.municipality())
            .map(municipality -> MonthLink.to(municipality, frame))
            .orElse(null);
  }

  private static @Nullable String problem(SoughtPlace sought, Frame frame) {
    if (sought.written().isEmpty() || sought.place() != null) {
      return null;
    }
    return sought.maybe().isEmpty()
        ? frame.say("meetings.no-place", sought.written())
        : frame.say("meetings.which-place", sought.written());
  }

  private static TextLink link(Place place, PageRequest asked, Frame frame) {
    String county =
        asked
            .served()
            .edition()
            .vocabulary()
            .words(Wordlist.COUNTIES, place.county(), asked.visit().language());
    return new TextLink(
        frame.plain() + "?ort=" + place.slug(),
        place.name() + ", " + county,
        asked.site().words(asked.visit().language()));
  }
}
