package org.lykta.server.noticeboard;

import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.server.meeting.CurrentMeetings;
import org.lykta.server.meeting.MeetingViews.Choice;
import org.lykta.server.noticeboard.NoticeViews.ChooseView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Which municipality's sheet one wants. Where somebody lives is kept by nobody. */
@Component
class MonthChoice {

  static final String ADDRESS = "/traffar/manad";

  private static final String CHOSEN = "kommun";
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final CurrentMeetings meetings;
  private final Gazetteer gazetteer;
  private final AnswerWriter writer;
  private final Templates.Template<ChooseView> template;

  MonthChoice(
      CurrentMeetings meetings, Gazetteer gazetteer, AnswerWriter writer, Templates templates) {
    this.meetings = meetings;
    this.gazetteer = gazetteer;
    this.writer = writer;
    this.template = templates.load("noticeboard/choose.jte");
  }

  /** Where the sheets of a municipality are. */
  static String of(Municipality municipality) {
    return ADDRESS + "/" + municipality.slug();
  }

  Mono<ServerResponse> answer(PageRequest asked) {
    Optional<String> chosen = asked.request().queryParam(CHOSEN);
    if (chosen.isEmpty()) {
      Answer page = Answer.html(template.draw(view(asked, null, null)));
      return Mono.just(writer.response(page.kept(asked.visit().keep()), asked.served().until()));
    }
    return chosen
        .flatMap(gazetteer::municipality)
        .map(municipality -> leadTo(municipality, asked))
        .orElseGet(() -> instead(asked, "month.no-municipality", null));
  }

  private static Mono<ServerResponse> leadTo(Municipality municipality, PageRequest asked) {
    return ServerResponse.seeOther(URI.create(asked.href(of(municipality)) + asked.visit().query()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Says that there is no such sheet, and offers those that there are. */
  Mono<ServerResponse> instead(PageRequest asked, String problem, @Nullable Municipality chosen) {
    Words words = asked.site().words(asked.visit().language());
    Months months = Months.on(asked.served().today());
    String sentence =
        words.say(
            problem,
            words.time("time.month", months.first()),
            words.time("time.month", months.last()));
    return ServerResponse.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.parseMediaType("text/html; charset=utf-8"))
        .cacheControl(CacheControl.noStore())
        .bodyValue(template.draw(view(asked, sentence, chosen)));
  }

  private ChooseView view(
      PageRequest asked, @Nullable String problem, @Nullable Municipality chosen) {
    Words words = asked.site().words(asked.visit().language());
    Frame frame = asked.frame("month.choose", "month.lead");
    List<TextLink> known =
        findable(asked).stream()
            .map(listing -> listing.meeting().municipality())
            .distinct()
            .sorted(byName())
            .map(one -> new TextLink(asked.href(of(one)), one.name(), words))
            .toList();
    return new ChooseView(
        problem == null ? frame : frame.unlisted(), problem, municipalities(chosen), known);
  }

  /** What may stand on a sheet. */
  List<Listing> findable(PageRequest asked) {
    return meetings.of(asked.served()).all().stream()
        .filter(listing -> listing.isFindable(asked.served().today()))
        .toList();
  }

  /** Every municipality of Sweden, by name. */
  List<Choice> municipalities(@Nullable Municipality chosen) {
    return gazetteer.municipalities().stream()
        .sorted(byName())
        .map(one -> new Choice(one.slug(), one.name(), one.equals(chosen)))
        .toList();
  }

  private static Comparator<Municipality> byName() {
    return Comparator.comparing(Municipality::name, Collator.getInstance(SWEDISH));
  }
}
