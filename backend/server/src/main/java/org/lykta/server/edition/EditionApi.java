package org.lykta.server.edition;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Which edition is served. */
@Configuration(proxyBeanMethods = false)
class EditionApi {

  record EditionAnswer(
      String id,
      long number,
      @Nullable String commit,
      Instant publishedAt,
      SortedMap<String, Long> counts) {}

  @Bean
  RouterFunction<ServerResponse> editionRoutes(CurrentEdition editions, PreparedAnswers answers) {
    return route()
        .GET("/api/v1/edition", request -> edition(request, editions.get(), answers))
        .build();
  }

  private static Mono<ServerResponse> edition(
      ServerRequest request, Served served, PreparedAnswers answers) {
    Parameters.of(request).refuseUnknown();
    var edition = served.edition();
    return answers.json(
        request,
        served,
        true,
        List.of("edition"),
        () ->
            new EditionAnswer(
                edition.id(),
                edition.number(),
                edition.commit(),
                edition.publishedAt(),
                served.readable().counts()));
  }
}
