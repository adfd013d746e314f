package org.lykta.server.guide;

import java.util.List;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Listed;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.guide.GuideViews.Card;
import org.lykta.server.guide.GuideViews.ChapterView;
import org.lykta.server.guide.GuideViews.GuideView;
import org.lykta.server.guide.GuideViews.GuidesView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Guides as web pages. */
@Configuration(proxyBeanMethods = false)
class GuidePages {

  private final Pages pages;
  private final PreparedAnswers answers;
  private final Templates.Template<GuidesView> guides;
  private final Templates.Template<GuideView> guide;
  private final Templates.Template<ChapterView> chapter;

  GuidePages(Pages pages, PreparedAnswers answers, Templates templates) {
    this.pages = pages;
    this.answers = answers;
    this.guides = templates.load("guide/guides.jte");
    this.guide = templates.load("guide/guide.jte");
    this.chapter = templates.load("guide/chapter.jte");
  }

  @Bean
  RouterFunction<ServerResponse> guidePageRoutes() {
    return pages
        .get("/guider", this::guides)
        .and(pages.get("/guider/{guide}", this::guide))
        .and(pages.get("/guider/{guide}/{chapter}", this::chapter));
  }

  private Mono<ServerResponse> guides(PageRequest asked) {
    Frame frame = asked.frame("guides.title", "guides.lead");
    ReadingAs readingAs = asked.readingAs();
    List<Guide> ordered = Listed.ordered(asked.readable(), Guide.class, asked.reader().profile());
    return answers.page(
        asked.request(),
        asked.served(),
        frame,
        List.of("guides", ordered.stream().map(Guide::slug).toList(), readingAs),
        () ->
            guides.draw(
                new GuidesView(
                    frame, readingAs, ordered.stream().map(one -> card(one, asked)).toList())));
  }

  private static Card card(Guide one, PageRequest asked) {
    return card(one, "guide.size", one.chapters(asked.readable()).size(), asked);
  }

  private static Card card(Chapter one, PageRequest asked) {
    return card(one, "chapter.size", one.sections(asked.readable()).size(), asked);
  }

  private static Card card(Document one, String size, int parts, PageRequest asked) {
    Text text = asked.text(one.head());
    return new Card(
        asked.href(one.address()),
        text.title(),
        text.summary(),
        asked.tongue(text),
        asked.site().words(asked.visit().language()).say(size, parts));
  }

  private Mono<ServerResponse> guide(PageRequest asked) {
    Guide sought = Sought.guide(asked.request(), asked.served());
    Frame frame = asked.frame(sought.head());
    ReadingAs readingAs = asked.readingAs();
    return answers.page(
        asked.request(),
        asked.served(),
        frame,
        List.of("guide", sought.slug(), readingAs),
        () -> guide.draw(view(sought, frame, readingAs, asked)));
  }

  private static GuideView view(Guide sought, Frame frame, ReadingAs readingAs, PageRequest asked) {
    Text text = asked.text(sought.head());
    return new GuideView(
        frame,
        readingAs,
        text.summary(),
        asked.tongue(text),
        asked.href(sought.address()) + ".pdf",
        sought.chapters(asked.readable()).stream().map(one -> card(one, asked)).toList());
  }

  private Mono<ServerResponse> chapter(PageRequest asked) {
    Chapter sought = Sought.chapter(asked.request(), asked.served());
    var page = new ChapterPage(sought, asked);
    return answers.page(
        asked.request(),
        asked.served(),
        page.frame(),
        page.outcome(),
        () -> chapter.draw(page.view()));
  }
}
