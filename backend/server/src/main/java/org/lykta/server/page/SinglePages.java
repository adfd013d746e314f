package org.lykta.server.page;

import java.util.List;
import org.lykta.domain.content.Text;
import org.lykta.domain.page.Page;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Single pages on the web, Hjälp nu first of all. */
@Configuration(proxyBeanMethods = false)
class SinglePages {

  private final PreparedAnswers answers;
  private final Templates.Template<PageView> template;

  SinglePages(PreparedAnswers answers, Templates templates) {
    this.answers = answers;
    this.template = templates.load("page/page.jte");
  }

  @Bean
  RouterFunction<ServerResponse> singlePageRoutes(Pages pages) {
    return pages.get("/sidor/{slug}", this::page);
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
        () -> template.draw(view(page, frame, asked)));
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
