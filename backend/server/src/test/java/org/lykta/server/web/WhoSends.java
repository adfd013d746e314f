package org.lykta.server.web;

import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/** Tells a test, on request, whether an answer is sent from its connection's own thread. */
@Component
class WhoSends implements WebFilter {

  /** The header of the request and of the answer. */
  static final String HEADER = "X-Own-Thread";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getRequest().getHeaders().containsHeader(HEADER)) {
      Connection connection = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
      var response = exchange.getResponse();
      response.beforeCommit(
          () -> {
            boolean own = connection.channel().eventLoop().inEventLoop();
            response.getHeaders().set(HEADER, String.valueOf(own));
            return Mono.empty();
          });
    }
    return chain.filter(exchange);
  }
}
