package org.lykta.server.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * Leaving without JavaScript: a link that empties the browser's memory of our pages, and a cookie
 * that for ten minutes leads every page of ours to the neutral one. With JavaScript {@code
 * leave.js} is there first.
 */
@Configuration(proxyBeanMethods = false)
class Leaving {

  static final String ADDRESS = "/lamna";

  private static final String COOKIE = "lykta-lamnad";
  private static final Duration WHILE = Duration.ofMinutes(10);

  private final URI neutral;
  private final boolean secure;

  Leaving(Site site) {
    this.neutral = site.leave();
    this.secure = site.isSecure();
  }

  @Bean
  RouterFunction<ServerResponse> leavingRoutes() {
    return route()
        .GET(
            ADDRESS,
            request ->
                ServerResponse.status(HttpStatus.SEE_OTHER)
                    .location(neutral)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    // so that Back asks us, instead of showing what was read
                    .header("Clear-Site-Data", "\"cache\"")
                    .cookie(Cookies.cookie(COOKIE, "1", WHILE, secure))
                    .build())
        .build();
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 5)
  WebFilter leftAWhileAgo() {
    return (exchange, chain) -> isGone(exchange) ? lead(exchange) : chain.filter(exchange);
  }

  private static boolean isGone(ServerWebExchange exchange) {
    return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.COOKIE)
        && exchange.getRequest().getCookies().containsKey(COOKIE)
        && ForPeople.isPage(exchange.getRequest().getURI().getRawPath());
  }

  private Mono<Void> lead(ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(HttpStatus.SEE_OTHER);
    response.getHeaders().setLocation(neutral);
    response.getHeaders().setCacheControl("no-store");
    return response.setComplete();
  }
}
