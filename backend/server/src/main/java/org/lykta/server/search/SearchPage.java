package org.lykta.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.search.SearchView.Hit;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
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

/** Searching on the web. What somebody searches for is kept by nobody. */
@Configuration(proxyBeanMethods = false)
class SearchPage {

  private static final String ADDRESS = "/sok";
  private static final int MOST = 30;

  private final Site site;
  private final CurrentEdition editions;
  private final TextSearch search;
  private final AnswerWriter writer;
  private final Templates.Template<SearchView> template;

  SearchPage(
      Site site,
      CurrentEdition editions,
      TextSearch search,
      AnswerWriter writer,
      Templates templates) {
    this.site = site;
    this.editions = editions;
    this.search = search;
    this.writer = writer;
    this.template = templates.load("search/search.jte");
  }

  @Bean
  RouterFunction<ServerResponse> searchPageRoutes() {
    return site.addresses().get(ADDRESS, this::found);
  }

  private Mono<ServerResponse> found(ServerRequest request) {
    Served served = editions.get();
    Visit visit = Visit.of(request, site.addresses());
    String query = request.queryParam("q").map(String::strip).orElse("");
    Words words = site.words(visit.language());
    Frame frame = site.frame(visit, words.say("search.title"), words.say("search.hint"));
    if (query.isEmpty()) {
      return shown(served, frame, "", null, List.of());
    }
    if (query.length() > TextSearch.LONGEST_QUERY) {
      return shown(served, frame, query, words.say("search.too-long"), List.of());
    }
    return search
        .find(served, query, new Languages(List.of(visit.language())), MOST)
        .flatMap(
            hits ->
                shown(
                    served,
                    frame.unlisted(),
                    query,
                    null,
                    hits.stream().map(hit -> hit(hit, frame)).toList()));
  }

  private Hit hit(Found found, Frame frame) {
    String language = found.text().language();
    return new Hit(
        frame.href(found.document().address()),
        frame.say("search.kind." + found.document().id().kind()),
        found.text().title(),
        site.words(language),
        found.snippet());
  }

  private Mono<ServerResponse> shown(
      Served served, Frame frame, String query, @Nullable String problem, List<Hit> hits) {
    Answer page = Answer.html(template.draw(new SearchView(frame, query, problem, hits)));
    Answer.Keep keep = query.isEmpty() ? frame.visit().keep() : Answer.Keep.NOWHERE;
    return Mono.just(writer.response(page.kept(keep), served.until()));
  }
}
