package org.lykta.server.editors;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.settings.Settings;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Cookies;
import org.lykta.server.web.Unpublished;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Shows a branch instead of the edition to whoever comes with a signed link. A cookie keeps the
 * preview open until the browser is closed, so that its links can be followed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PreviewFilter implements WebFilter {

  static final String PARAMETER = "utgava";
  static final String LEAVE = "slut";

  private static final String COOKIE = "lykta-utgava";
  private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);
  private static final int SHORT = 7;

  private final @Nullable PreviewLinks links;
  private final Previews previews;
  private final CurrentEdition editions;
  private final Clock clock;
  private final boolean secure;

  PreviewFilter(Settings settings, Previews previews, CurrentEdition editions, Clock clock) {
    this.links = settings.editorKey().map(PreviewLinks::new).orElse(null);
    this.previews = previews;
    this.editions = editions;
    this.clock = clock;
    this.secure = "https".equals(settings.baseUrl().getScheme());
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    String asked = request.getQueryParams().getFirst(PARAMETER);
    String token = asked == null ? kept(request) : asked;
    if (links == null || token == null || !isPage(request)) {
      return chain.filter(exchange);
    }
    if (LEAVE.equals(asked)) {
      return left(exchange);
    }
    Optional<String> branch = links.branch(token, clock.instant());
    if (branch.isEmpty()) {
      return asked == null ? chain.filter(exchange) : Mono.error(tooOld());
    }
    if (asked != null) {
      keep(exchange.getResponse(), asked, UNTIL_CLOSED);
    }
    return previews
        .of(branch.get())
        .map(Optional::of)
        .onErrorMap(RejectedExecutionException.class, full -> crowded())
        .onErrorResume(
            IOException.class,
            // a link says what is wrong; a cookie left from one must not keep anybody from reading
            away -> asked == null ? Mono.just(Optional.empty()) : Mono.error(gone()))
        .flatMap(
            shown ->
                shown.isPresent() ? show(shown.get(), exchange, chain) : chain.filter(exchange));
  }

  private static @Nullable String kept(ServerHttpRequest request) {
    HttpCookie cookie = request.getCookies().getFirst(COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  private static boolean isPage(ServerHttpRequest request) {
    String path = request.getURI().getRawPath();
    return HttpMethod.GET.equals(request.getMethod())
        && !path.startsWith("/api/")
        && !path.startsWith("/actuator")
        && !path.startsWith("/delar/")
        && !path.startsWith(EditorPages.ADDRESS);
  }

  private Mono<Void> show(Shown shown, ServerWebExchange exchange, WebFilterChain chain) {
    new Unpublished(shown.branch(), shown.commit().substring(0, SHORT), shown.errors())
        .mark(exchange);
    editions.show(exchange, shown.served());
    return chain.filter(exchange);
  }

  private Mono<Void> left(ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    keep(response, "", Duration.ZERO);
    response.setStatusCode(HttpStatus.SEE_OTHER);
    // two slashes would lead to somebody else's house
    String path = exchange.getRequest().getURI().getRawPath().replaceFirst("^/+", "/");
    response.getHeaders().setLocation(URI.create(path));
    response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    return response.setComplete();
  }

  private void keep(ServerHttpResponse response, String token, Duration age) {
    response.addCookie(Cookies.cookie(COOKIE, token, age, secure));
  }

  private static ApiProblem tooOld() {
    return ApiProblem.of(HttpStatus.FORBIDDEN, "Länken till förhandsvisningen gäller inte längre.");
  }

  private static ApiProblem crowded() {
    return ApiProblem.of(
        HttpStatus.SERVICE_UNAVAILABLE, "Många grenar hämtas just nu. Försök igen om en stund.");
  }

  private static ApiProblem gone() {
    return ApiProblem.notFound("Grenen som skulle förhandsvisas går inte att hämta.");
  }
}
