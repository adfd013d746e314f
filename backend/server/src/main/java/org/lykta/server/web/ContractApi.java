package org.lykta.server.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Serves the contract as it stands in docs/api. */
@Configuration(proxyBeanMethods = false)
class ContractApi {

  @Bean
  RouterFunction<ServerResponse> contractRoutes(AnswerWriter writer) throws IOException {
    Answer contract =
        Answer.json(
            new ClassPathResource("api/openapi.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8));
    return route()
        .GET(
            "/api/openapi.json",
            request -> {
              Parameters.of(request).refuseUnknown();
              return Mono.just(writer.response(contract));
            })
        .build();
  }
}
