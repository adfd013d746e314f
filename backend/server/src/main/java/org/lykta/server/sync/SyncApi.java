package org.lykta.server.sync;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Optional;
import java.util.SortedSet;
import org.lykta.domain.sync.Have;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What phones copy over HTTP. */
@Configuration(proxyBeanMethods = false)
class SyncApi {

  @Bean
  RouterFunction<ServerResponse> syncRoutes(CurrentEdition current, SyncAnswers answers) {
    return route().GET("/api/v1/sync", request -> sync(request, current, answers)).build();
  }

  private static Mono<ServerResponse> sync(
      ServerRequest request, CurrentEdition current, SyncAnswers answers) {
    Parameters query = Parameters.of(request);
    SortedSet<String> packs = Packs.read(query);
    Optional<Have> have = query.several("have", 1).stream().findFirst().flatMap(Have::read);
    query.refuseUnknown();
    return answers.answer(request, current.get(), packs, have);
  }
}
