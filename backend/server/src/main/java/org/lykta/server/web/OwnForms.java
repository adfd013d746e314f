package org.lykta.server.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes forms only from our own pages. Browsers say where a form comes from, in Sec-Fetch-Site or
 * in Origin; no token and no session are needed for that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OwnForms implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    boolean form =
        HttpMethod.POST.equals(exchange.getRequest().getMethod())
            && ForPeople.isPage(exchange.getRequest().getURI().getRawPath());
    return form && !isOurs(exchange.getRequest().getHeaders())
        ? Mono.error(ApiProblem.of(HttpStatus.FORBIDDEN, "Formuläret kom inte från Lyktas sidor."))
        : chain.filter(exchange);
  }

  private static boolean isOurs(HttpHeaders headers) {
    String site = headers.getFirst("Sec-Fetch-Site");
    return site != null
        ? site.equals("same-origin")
        : isHere(headers.getOrigin(), headers.getFirst(HttpHeaders.HOST));
  }

  private static boolean isHere(@Nullable String origin, @Nullable String host) {
    if (origin == null || host == null) {
      return false;
    }
    // what a browser without Sec-Fetch-Site says of our own pages too, since they send no referrer
    if (origin.equals("null")) {
      return true;
    }
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
