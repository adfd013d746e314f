package org.lykta.server.page;

import java.util.List;
import org.lykta.domain.content.Listed;
import org.lykta.domain.content.Text;
import org.lykta.domain.page.Page;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Pages that stand alone on the web, Hjälp nu first of all, and the list of them. */
@Configuration(proxyBeanMethods = false)
class SinglePages {

  private final PreparedAnswers answers;
  private final Templates.Template<PageView> one;
  private final Templates.Template<PagesView> all;

  SinglePages(PreparedAnswers answers, Templates templates) {
    this.answers = answers;
    this.one = templates.load("page/page.jte");
    this.all = templates.load("page/pages.jte");
  }

  @Bean
  RouterFunction<ServerResponse> singlePageRoutes(Pages pages) {
    return pages.get("/sidor", this::list).and(pages.get("/sidor/{slug}", this::page));
  }

  private Mono<ServerResponse> list(PageRequest asked) {
    Frame frame = asked.frame("pages.title", "pages.lead");
    ReadingAs readingAs = asked.readingAs();
    List<Page> ordered = Listed.ordered(asked.readable(), Page.class, asked.reader().profile());
    return answers.page(
        asked.request(),
        asked.served(),
        frame,
        List.of("pages", ordered.stream().map(Page::slug).toList(), readingAs),
        () ->
            all.draw(
                new PagesView(
                    frame, readingAs, ordered.stream().map(page -> card(page, asked)).toList())));
  }

  private static PagesView.Card card(Page page, PageRequest asked) {
    Text text = asked.text(page.head());
    return new PagesView.Card(
        asked.href(page.address()),
        text.title(),
        text.summary(),
        asked.tongue(text),
        text.minutes());
  }

  private Mono<ServerResponse> page(PageRequest asked) {
    Page page =
        Page.find(asked.readable(), asked.request().pathVariable("slug"))
            .orElseThrow(() -> ApiProblem.notFound("Den sidan finns inte."));
    Frame frame = asked.frame(page.head());
    return answers.page(
        asked.request(),
        asked.served(),
        frame,
        List.of("page", page.slug()),
        () -> one.draw(view(page, frame, asked)));
  }

  private static PageView view(Page page, Frame frame, PageRequest asked) {
    Text text = asked.text(page.head());
    return new PageView(
        frame,
        text.summary(),
        asked.tongue(text),
        text.note(),
        Markdown.html(text.markdown(), asked.readable()::isAt, new Placement("", 0, asked::href)),
        page.head().reviewed(),
        page.head().sources(),
        asked.isFallback(text));
  }
}
