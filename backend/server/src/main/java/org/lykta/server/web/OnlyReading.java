package org.lykta.server.web;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * What HTTP promises of every address that can be read: HEAD answers as GET without the body, and
 * another method is a 405 rather than a 404.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OnlyReading implements WebFilter {

  private final ObjectProvider<RouterFunctionMapping> routes;

  OnlyReading(@Qualifier("routerFunctionMapping") ObjectProvider<RouterFunctionMapping> routes) {
    this.routes = routes;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpMethod method = exchange.getRequest().getMethod();
    if (HttpMethod.GET.equals(method)) {
      return chain.filter(exchange);
    }
    if (HttpMethod.HEAD.equals(method)) {
      // the server below drops the body of every answer to HEAD
      return chain.filter(reading(exchange));
    }
    return isRoute(exchange)
        .flatMap(own -> own ? Mono.just(false) : isRoute(reading(exchange)))
        .flatMap(
            onlyRead ->
                onlyRead
                    ? Mono.error(
                        new MethodNotAllowedException(
                            method, List.of(HttpMethod.GET, HttpMethod.HEAD)))
                    : chain.filter(exchange));
  }

  /**
   * Asks without leaving a trace: what a route notes of its match would be in the way of the next.
   */
  private Mono<Boolean> isRoute(ServerWebExchange exchange) {
    Set<String> before = Set.copyOf(exchange.getAttributes().keySet());
    return routes
        .getObject()
        .getHandler(exchange)
        .hasElement()
        .doOnNext(found -> exchange.getAttributes().keySet().retainAll(before));
  }

  private static ServerWebExchange reading(ServerWebExchange exchange) {
    return exchange.mutate().request(request -> request.method(HttpMethod.GET)).build();
  }
}
