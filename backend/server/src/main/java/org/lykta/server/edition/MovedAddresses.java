package org.lykta.server.edition;

import java.net.URI;
import java.util.Optional;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.ApiProblem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Where nothing is, leads on to where it went: an address that redirects.txt has, or the same
 * address without a slash at its end. What is led to is a document of this edition or a route of
 * this program, never what a request made up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class MovedAddresses implements WebFilter {

  private final CurrentEdition editions;
  private final AnswerWriter writer;
  private final ObjectProvider<RouterFunctionMapping> routes;

  MovedAddresses(
      CurrentEdition editions,
      AnswerWriter writer,
      @Qualifier("routerFunctionMapping") ObjectProvider<RouterFunctionMapping> routes) {
    this.editions = editions;
    this.writer = writer;
    this.routes = routes;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpMethod method = exchange.getRequest().getMethod();
    Mono<Void> answer = chain.filter(exchange);
    return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method)
        ? answer.onErrorResume(MovedAddresses::isNotFound, missing -> leadOn(exchange, missing))
        : answer;
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof ApiProblem problem
        ? problem.isNotFound()
        : failure instanceof ResponseStatusException refused
            && refused.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
  }

  private Mono<Void> leadOn(ServerWebExchange exchange, Throwable missing) {
    if (exchange.getResponse().isCommitted() || editions.isEmpty()) {
      return Mono.error(missing);
    }
    Served served = editions.of(exchange);
    String path = exchange.getRequest().getPath().value();
    return Mono.justOrEmpty(AskedAddress.of(path, served.edition().vocabulary().tags()))
        .flatMap(asked -> target(asked, served, exchange))
        .map(to -> leadTo(to, served, exchange))
        .defaultIfEmpty(Mono.error(missing))
        .flatMap(answer -> answer);
  }

  private Mono<String> target(AskedAddress asked, Served served, ServerWebExchange exchange) {
    Optional<String> moved =
        // leading on to another "not there" would help nobody
        served.edition().redirects().from(asked.page()).filter(served.readable()::isAt);
    if (moved.isPresent()) {
      return Mono.just(asked.prefix() + moved.get());
    }
    if (!asked.slashAtEnd() || asked.isForPrograms()) {
      return Mono.empty();
    }
    return served.readable().isAt(asked.page())
        ? Mono.just(asked.withoutSlash())
        : isRoute(asked.withoutSlash(), exchange)
            .filter(route -> route)
            .map(route -> asked.withoutSlash());
  }

  private Mono<Boolean> isRoute(String path, ServerWebExchange exchange) {
    ServerWebExchange asked =
        exchange.mutate().request(request -> request.method(HttpMethod.GET).path(path)).build();
    return routes.getObject().getHandler(asked).hasElement();
  }

  private Mono<Void> leadTo(String to, Served served, ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    HttpHeaders headers = response.getHeaders();
    headers.setLocation(URI.create(to));
    headers.set(
        HttpHeaders.CACHE_CONTROL,
        writer.cacheControl(exchange.getRequest().getHeaders(), served.until()));
    headers.setContentLength(0);
    return response.setComplete();
  }
}
