package org.lykta.server.guide;

import java.util.List;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.guide.GuideViews.Card;
import org.lykta.server.guide.GuideViews.ChapterView;
import org.lykta.server.guide.GuideViews.GuideView;
import org.lykta.server.guide.GuideViews.GuidesView;
import org.lykta.server.reader.Reader;
import org.lykta.server.reader.ReaderCookie;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Site;
import org.lykta.server.web.Templates;
import org.lykta.server.web.Visit;
import org.lykta.server.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Guides as web pages. */
@Configuration(proxyBeanMethods = false)
class GuidePages {

  private final Site site;
  private final CurrentEdition editions;
  private final PreparedAnswers answers;
  private final Templates.Template<GuidesView> guides;
  private final Templates.Template<GuideView> guide;
  private final Templates.Template<ChapterView> chapter;

  GuidePages(Site site, CurrentEdition editions, PreparedAnswers answers, Templates templates) {
    this.site = site;
    this.editions = editions;
    this.answers = answers;
    this.guides = templates.load("guide/guides.jte");
    this.guide = templates.load("guide/guide.jte");
    this.chapter = templates.load("guide/chapter.jte");
  }

  @Bean
  RouterFunction<ServerResponse> guidePageRoutes() {
    return site.addresses()
        .get("/guider", this::guides)
        .and(site.addresses().get("/guider/{guide}", this::guide))
        .and(site.addresses().get("/guider/{guide}/{chapter}", this::chapter));
  }

  private Mono<ServerResponse> guides(ServerRequest request) {
    Served served = editions.get();
    Visit visit = Visit.of(request, site.addresses());
    Reader reader = reader(request, visit, served);
    Words words = site.words(visit.language());
    Frame frame = site.frame(visit, words.say("guides.title"), words.say("guides.lead"));
    List<Guide> ordered = Guide.ordered(served.readable(), reader.profile());
    ReadingAs readingAs = readingAs(reader, served);
    return answers.page(
        request,
        served,
        frame,
        List.of("guides", ordered.stream().map(Guide::slug).toList(), readingAs),
        () ->
            guides.draw(
                new GuidesView(
                    frame,
                    readingAs,
                    ordered.stream().map(one -> card(one, served, frame)).toList())));
  }

  private Card card(Guide one, Served served, Frame frame) {
    Languages languages = new Languages(List.of(frame.visit().language()));
    List<Chapter> chapters = one.chapters(served.readable());
    int minutes =
        chapters.stream().mapToInt(part -> part.minutes(served.readable(), languages)).sum();
    return card(one.head(), one.address(), minutes, chapters.size(), frame);
  }

  private Card card(Chapter one, Served served, Frame frame) {
    Languages languages = new Languages(List.of(frame.visit().language()));
    return card(
        one.head(),
        one.address(),
        one.minutes(served.readable(), languages),
        one.sections(served.readable()).size(),
        frame);
  }

  private Card card(Head head, String address, int minutes, int parts, Frame frame) {
    Text text = head.text(new Languages(List.of(frame.visit().language())));
    return new Card(
        frame.href(address),
        text.title(),
        text.summary(),
        site.words(text.language()),
        minutes,
        parts);
  }

  private Mono<ServerResponse> guide(ServerRequest request) {
    Served served = editions.get();
    Visit visit = Visit.of(request, site.addresses());
    Guide sought = Sought.guide(request, served);
    Reader reader = reader(request, visit, served);
    Text text = sought.head().text(reader.languages());
    Frame frame =
        site.frame(visit, text.title(), text.summary()).written(sought.head().languages());
    ReadingAs readingAs = readingAs(reader, served);
    return answers.page(
        request,
        served,
        frame,
        List.of("guide", sought.slug(), readingAs),
        () ->
            guide.draw(
                new GuideView(
                    frame,
                    readingAs,
                    text.summary(),
                    site.words(text.language()),
                    frame.href(sought.address()) + ".pdf",
                    sought.chapters(served.readable()).stream()
                        .map(one -> card(one, served, frame))
                        .toList())));
  }

  private Mono<ServerResponse> chapter(ServerRequest request) {
    Served served = editions.get();
    Visit visit = Visit.of(request, site.addresses());
    Chapter sought = Sought.chapter(request, served);
    Reader reader = reader(request, visit, served);
    Text text = sought.head().text(reader.languages());
    Frame frame =
        site.frame(visit, text.title(), text.summary()).written(sought.head().languages());
    var page = new ChapterPage(sought, served, reader, frame);
    return answers.page(request, served, frame, page.outcome(), () -> chapter.draw(page.view()));
  }

  private static Reader reader(ServerRequest request, Visit visit, Served served) {
    boolean all = request.queryParam("allt").filter("1"::equals).isPresent();
    return ReaderCookie.read(request, visit, served.edition().vocabulary(), all);
  }

  private static ReadingAs readingAs(Reader reader, Served served) {
    return ReadingAs.of(
        reader.profile(), served.edition().vocabulary(), reader.languages().first());
  }
}
