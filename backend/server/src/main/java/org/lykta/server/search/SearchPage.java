package org.lykta.server.search;

import java.util.List;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.search.SearchView.Hit;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Searching on the web. What somebody searches for is kept by nobody. */
@Configuration(proxyBeanMethods = false)
class SearchPage {

  private static final String ADDRESS = "/sok";
  private static final int MOST = 30;

  private final TextSearch search;
  private final AnswerWriter writer;
  private final Templates.Template<SearchView> template;

  SearchPage(TextSearch search, AnswerWriter writer, Templates templates) {
    this.search = search;
    this.writer = writer;
    this.template = templates.load("search/search.jte");
  }

  @Bean
  RouterFunction<ServerResponse> searchPageRoutes(Pages pages) {
    return pages.get(ADDRESS, this::found);
  }

  private Mono<ServerResponse> found(PageRequest asked) {
    String query = asked.request().queryParam("q").map(String::strip).orElse("");
    Frame frame = asked.frame("search.title", "search.hint");
    if (query.isEmpty()) {
      return shown(asked, new SearchView(frame, "", null, List.of()));
    }
    if (query.length() > TextSearch.LONGEST_QUERY) {
      return shown(asked, new SearchView(frame, query, frame.say("search.too-long"), List.of()));
    }
    return search
        .find(asked.served(), query, asked.reader().languages(), MOST)
        .map(found -> found.stream().map(one -> hit(one, asked, frame)).toList())
        .flatMap(hits -> shown(asked, new SearchView(frame.unlisted(), query, null, hits)));
  }

  private static Hit hit(Found found, PageRequest asked, Frame frame) {
    return new Hit(
        asked.href(found.document().address()),
        frame.say("search.kind." + found.document().id().kind()),
        found.text().title(),
        asked.tongue(found.text()),
        found.snippet());
  }

  private Mono<ServerResponse> shown(PageRequest asked, SearchView view) {
    Answer page = Answer.html(template.draw(view));
    Answer.Keep keep = view.query().isEmpty() ? asked.visit().keep() : Answer.Keep.NOWHERE;
    return Mono.just(writer.response(page.kept(keep), asked.served().until()));
  }
}
