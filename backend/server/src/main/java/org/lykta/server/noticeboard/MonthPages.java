package org.lykta.server.noticeboard;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.server.noticeboard.NoticeViews.MonthView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.report.Reports;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A municipality's meetings of a month, as a sheet to print and pin up. */
@Configuration(proxyBeanMethods = false)
class MonthPages {

  private static final String MONTH = "manad";
  private static final String HELP = "/sidor/hjalp-nu";

  private final MonthChoice choice;
  private final Gazetteer gazetteer;
  private final Reports reports;
  private final Clock clock;
  private final AnswerWriter writer;
  private final Templates.Template<MonthView> sheet;

  MonthPages(
      MonthChoice choice,
      Gazetteer gazetteer,
      Reports reports,
      Clock clock,
      AnswerWriter writer,
      Templates templates) {
    this.choice = choice;
    this.gazetteer = gazetteer;
    this.reports = reports;
    this.clock = clock;
    this.writer = writer;
    this.sheet = templates.load("noticeboard/month.jte");
  }

  // before the address of a meeting, which would fit too
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Bean
  RouterFunction<ServerResponse> monthRoutes(Pages pages) {
    return pages
        .get(MonthChoice.ADDRESS, choice::answer)
        .and(pages.get(MonthChoice.ADDRESS + "/{municipality}", this::month));
  }

  private Mono<ServerResponse> month(PageRequest asked) {
    Municipality municipality =
        gazetteer.municipality(asked.request().pathVariable("municipality")).orElse(null);
    if (municipality == null) {
      return choice.instead(asked, "month.no-municipality", null);
    }
    Months months = Months.on(asked.served().today());
    return asked
        .request()
        .queryParam(MONTH)
        .map(months::read)
        .orElse(Optional.of(months.now()))
        .map(month -> sheet(asked, municipality, months, month))
        .orElseGet(() -> choice.instead(asked, "month.no-month", municipality));
  }

  private Mono<ServerResponse> sheet(
      PageRequest asked, Municipality municipality, Months months, YearMonth month) {
    var notices = new Notices(asked, reports, clock.instant());
    var made = new MonthSheet(municipality, month, choice.findable(asked), notices);
    Answer page = Answer.html(sheet.draw(view(asked, municipality, months, month, made, notices)));
    return Mono.just(writer.response(page.kept(asked.visit().keep()), asked.served().until()));
  }

  private MonthView view(
      PageRequest asked,
      Municipality municipality,
      Months months,
      YearMonth month,
      MonthSheet made,
      Notices notices) {
    Words words = notices.words;
    String title = words.say("month.title", municipality.name(), words.time("time.month", month));
    Frame whole = asked.site().frame(asked.visit(), title, words.say("month.lead"));
    // what is of one month alone is soon nobody's to find, what is invented never
    boolean listed = month.equals(months.now()) && !made.isEmpty() && !made.hasExamples();
    String address =
        asked.site().whole(words.tag(), MonthChoice.of(municipality))
            + (month.equals(months.now()) ? "" : at(month));
    return new MonthView(
        listed ? whole : whole.unlisted(),
        made.hasExamples(),
        municipality.name(),
        made.days(),
        made.about(),
        made.others(),
        made.fromHome(),
        made.hasMoreFromHome(),
        other(month.minusMonths(1), municipality, asked, words),
        other(month.plusMonths(1), municipality, asked, words),
        notices.lines.times.date(asked.served().today()),
        address,
        asked.site().whole(words.tag(), HELP),
        QrCode.of(address),
        choice.municipalities(municipality),
        month.toString());
  }

  private static @Nullable TextLink other(
      YearMonth month, Municipality municipality, PageRequest asked, Words words) {
    return Months.on(asked.served().today()).has(month)
        ? new TextLink(
            asked.href(MonthChoice.of(municipality)) + at(month),
            words.say("month.sheet", words.time("time.month", month)),
            words)
        : null;
  }

  private static String at(YearMonth month) {
    return "?" + MONTH + "=" + month;
  }
}
