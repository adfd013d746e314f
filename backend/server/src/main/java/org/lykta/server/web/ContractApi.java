package org.lykta.server.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Serves the contract as it stands in docs/api. */
@Configuration(proxyBeanMethods = false)
class ContractApi {

  @Bean
  RouterFunction<ServerResponse> contractRoutes() {
    var contract = new ClassPathResource("api/openapi.json");
    return route()
        .GET(
            "/api/openapi.json",
            request ->
                ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(contract))
        .build();
  }
}
