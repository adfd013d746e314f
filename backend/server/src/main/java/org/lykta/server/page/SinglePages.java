package org.lykta.server.page;

import java.util.List;
import org.lykta.domain.content.Text;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Languages;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Site;
import org.lykta.server.web.Templates;
import org.lykta.server.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Single pages on the web, Hjälp nu first of all. */
@Configuration(proxyBeanMethods = false)
class SinglePages {

  private final Site site;
  private final Templates.Template<PageView> template;

  SinglePages(Site site, Templates templates) {
    this.site = site;
    this.template = templates.load("page/page.jte");
  }

  @Bean
  RouterFunction<ServerResponse> singlePageRoutes(
      CurrentEdition editions, PreparedAnswers answers) {
    return site.addresses().get("/sidor/{slug}", request -> page(request, editions.get(), answers));
  }

  private Mono<ServerResponse> page(ServerRequest request, Served served, PreparedAnswers answers) {
    Visit visit = Visit.of(request, site.addresses());
    Page page =
        Page.find(served.readable(), request.pathVariable("slug"))
            .orElseThrow(() -> ApiProblem.notFound("Den sidan finns inte."));
    Text text = page.head().text(new Languages(List.of(visit.language())));
    Frame frame = site.frame(visit, text.title(), text.summary()).written(page.head().languages());
    return answers.page(
        request,
        served,
        frame,
        List.of("page", page.slug()),
        () -> template.draw(view(page, text, served, frame)));
  }

  private PageView view(Page page, Text text, Served served, Frame frame) {
    return new PageView(
        frame,
        text.summary(),
        site.words(text.language()),
        text.note(),
        Markdown.html(text.markdown(), served.readable()::isAt, new Placement("", 0, frame::href)),
        page.head().reviewed(),
        page.head().sources(),
        !text.language().equals(frame.visit().language()));
  }
}
