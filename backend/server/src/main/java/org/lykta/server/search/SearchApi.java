package org.lykta.server.search;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.ReaderQuery;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Search over HTTP. What somebody searches for tells of their life: no answer is kept. */
@Configuration(proxyBeanMethods = false)
class SearchApi {

  record FoundList(String edition, List<FoundItem> items) {}

  record FoundItem(
      String kind,
      String slug,
      String address,
      String title,
      String summary,
      String language,
      List<Fragment> snippet) {}

  private final CurrentEdition editions;
  private final TextSearch search;
  private final JsonMapper json;
  private final AnswerWriter writer;

  SearchApi(CurrentEdition editions, TextSearch search, JsonMapper json, AnswerWriter writer) {
    this.editions = editions;
    this.search = search;
    this.json = json;
    this.writer = writer;
  }

  @Bean
  RouterFunction<ServerResponse> searchRoutes() {
    return route().GET("/api/v1/search", this::found).build();
  }

  private Mono<ServerResponse> found(ServerRequest request) {
    Served served = editions.get();
    Parameters parameters = Parameters.of(request);
    String query = query(parameters);
    Languages languages = ReaderQuery.languages(request, parameters, served.edition().vocabulary());
    int limit = parameters.limit();
    parameters.refuseUnknown();
    return search
        .find(served, query, languages, limit)
        .map(found -> new FoundList(served.edition().id(), found.stream().map(this::item).toList()))
        .map(list -> Answer.json(json.writeValueAsBytes(list)))
        // what somebody searches for is nobody's to keep
        .map(answer -> writer.response(answer.kept(Answer.Keep.NOWHERE), served.until()));
  }

  private static String query(Parameters parameters) {
    String query = parameters.several("q", 1).stream().findFirst().orElse("");
    if (query.isBlank()) {
      throw ApiProblem.badParameter("q", "Skriv i q vad du söker efter.", List.of());
    }
    if (query.length() > TextSearch.LONGEST_QUERY) {
      throw ApiProblem.badParameter(
          "q", "q får ha högst %d tecken.".formatted(TextSearch.LONGEST_QUERY), List.of());
    }
    return query;
  }

  private FoundItem item(Found found) {
    Document document = found.document();
    Text text = found.text();
    return new FoundItem(
        document.id().kind(),
        document.slug(),
        document.address(),
        text.title(),
        text.summary(),
        text.language(),
        found.snippet());
  }
}
