package org.lykta.server.noticeboard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.server.content.Markdown;
import org.lykta.server.meeting.CurrentMeetings;
import org.lykta.server.noticeboard.NoticeViews.PosterView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.report.Reports;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The poster of a meeting: one page that can be read from two metres. */
@Configuration(proxyBeanMethods = false)
class PosterPage {

  private static final int LONGEST_OPENING = 180;
  private static final int TIMES = 4;
  private static final int WEEKS_AHEAD = 8;

  private final CurrentMeetings meetings;
  private final Reports reports;
  private final Clock clock;
  private final AnswerWriter writer;
  private final Templates.Template<PosterView> template;

  PosterPage(
      CurrentMeetings meetings,
      Reports reports,
      Clock clock,
      AnswerWriter writer,
      Templates templates) {
    this.meetings = meetings;
    this.reports = reports;
    this.clock = clock;
    this.writer = writer;
    this.template = templates.load("noticeboard/poster.jte");
  }

  @Bean
  RouterFunction<ServerResponse> posterRoutes(Pages pages) {
    return pages.get("/traffar/{slug}/affisch", this::poster);
  }

  private Mono<ServerResponse> poster(PageRequest asked) {
    Listing listing = meetings.find(asked.served(), asked.request().pathVariable("slug"));
    var notices = new Notices(asked, reports, clock.instant());
    Answer page = Answer.html(template.draw(view(listing, asked, notices)));
    return Mono.just(writer.response(page.kept(asked.visit().keep()), asked.served().until()));
  }

  private PosterView view(Listing listing, PageRequest asked, Notices notices) {
    Meeting meeting = listing.meeting();
    Text text = asked.text(meeting.head());
    Frame frame =
        asked
            .site()
            .frame(
                asked.visit(),
                notices.words.say("poster.title", text.title()),
                notices.words.say("poster.lead"));
    String address = asked.site().whole(notices.words.tag(), meeting.address());
    return new PosterView(
        frame.unlisted(),
        warning(listing, asked, notices),
        notices.lines.kind(meeting),
        text.title(),
        text.summary(),
        asked.tongue(text),
        labels(listing, notices),
        when(listing, notices),
        where(listing, notices),
        Opening.of(Markdown.plain(text.markdown()), LONGEST_OPENING, asked.tongue(text).locale()),
        notices.lines.terms.facts(meeting),
        notices.contact(meeting),
        notices.lines.trust(meeting),
        asked.href(meeting.address()),
        address,
        QrCode.of(address));
  }

  private static List<String> labels(Listing listing, Notices notices) {
    String example = notices.words.say("meeting.example");
    // the warning says so already, in larger letters
    return notices.lines.labels(listing).stream().filter(label -> !label.equals(example)).toList();
  }

  private static @Nullable String warning(Listing listing, PageRequest asked, Notices notices) {
    if (listing.meeting().head().example()) {
      return notices.words.say("poster.example");
    }
    return listing.isFindable(asked.served().today()) ? null : notices.words.say("poster.over");
  }

  /** When it comes back, or else its next days. */
  private List<String> when(Listing listing, Notices notices) {
    List<String> rules = notices.lines.times.rules(listing.schedule());
    List<Occurrence> next =
        listing.next(clock.instant(), WEEKS_AHEAD).stream()
            .filter(one -> !one.isCancelled())
            .toList();
    if (rules.isEmpty() || rules.size() > TIMES) {
      return next.isEmpty()
          ? List.of(notices.words.say("meeting.when.none"))
          : next.stream().limit(TIMES).map(notices.lines.times::whole).toList();
    }
    // "every other Wednesday" says nothing without one of them
    Stream<String> such =
        next.stream()
            .filter(one -> isCounted(listing))
            .limit(1)
            .map(one -> notices.words.say("poster.such-as", notices.lines.times.day(one.date())));
    return Stream.concat(rules.stream(), such).toList();
  }

  private static boolean isCounted(Listing listing) {
    return listing.schedule().all(Part.Series.class).stream()
        .anyMatch(series -> series.rule().interval() > 1);
  }

  /** Where one goes, or how one takes part from home. */
  private static List<String> where(Listing listing, Notices notices) {
    Meeting meeting = listing.meeting();
    List<String> where = new ArrayList<>(notices.place(listing));
    String fromHome = notices.lines.where.fromHome(meeting);
    if (fromHome != null) {
      where.add(fromHome);
      where.add(
          meeting.phone() == null
              ? notices.words.say(
                  meeting.online() == null ? "meeting.online.later" : "poster.online")
              : notices.words.say("poster.call-in", meeting.phone()));
    }
    return where;
  }
}
