package org.lykta.server.page;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Source;
import org.lykta.domain.content.Text;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Languages;
import org.lykta.server.content.Markdown;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.Reader;
import org.lykta.server.reader.ReaderQuery;
import org.lykta.server.web.ApiProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Single pages over HTTP. */
@Configuration(proxyBeanMethods = false)
class PageApi {

  record PageAnswer(
      String edition,
      String slug,
      String title,
      String summary,
      String language,
      @Nullable String note,
      String markdown,
      String html,
      @Nullable LocalDate reviewed,
      List<Source> sources) {}

  @Bean
  RouterFunction<ServerResponse> pageRoutes(CurrentEdition editions, PreparedAnswers answers) {
    return route()
        .GET("/api/v1/pages/{slug}", request -> page(request, editions.get(), answers))
        .build();
  }

  private static Mono<ServerResponse> page(
      ServerRequest request, Served served, PreparedAnswers answers) {
    Reader reader = ReaderQuery.read(request, served.edition().vocabulary());
    Page page =
        Page.find(served.readable(), request.pathVariable("slug"))
            .orElseThrow(() -> ApiProblem.notFound("Den sidan finns inte."));
    return answers.json(
        request,
        served,
        reader.mayBeRemembered(),
        List.of("page", page.slug(), reader.languages()),
        () -> answer(page, served, reader.languages()));
  }

  private static PageAnswer answer(Page page, Served served, Languages languages) {
    Text text = page.head().text(languages);
    Markdown.Rendered rendered = Markdown.render(text.markdown(), served.readable()::isAt);
    return new PageAnswer(
        served.edition().id(),
        page.slug(),
        text.title(),
        text.summary(),
        text.language(),
        text.note(),
        rendered.markdown(),
        rendered.html(),
        page.head().reviewed(),
        page.head().sources());
  }
}
