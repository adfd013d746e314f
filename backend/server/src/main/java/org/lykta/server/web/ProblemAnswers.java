package org.lykta.server.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever goes wrong is told as RFC 9457 problem details, or as a page to people. Logs name the
 * path only: a query tells who reads.
 */
@Component
@Order(-2)
class ProblemAnswers implements ErrorWebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  private final JsonMapper json;
  private final ErrorPages pages;

  ProblemAnswers(JsonMapper json, ErrorPages pages) {
    this.json = json;
    this.pages = pages;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(failure);
    }
    ApiProblem problem = problem(exchange, failure);
    response.setStatusCode(problem.status());
    HttpHeaders headers = response.getHeaders();
    boolean page = ForPeople.isPage(exchange.getRequest().getURI().getRawPath());
    headers.set(
        HttpHeaders.CONTENT_TYPE, page ? "text/html; charset=utf-8" : "application/problem+json");
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    if (failure instanceof MethodNotAllowedException method) {
      headers.setAllow(method.getSupportedMethods());
    }
    if (problem.status() == HttpStatus.UNAUTHORIZED) {
      // HTTP wants a name for what is missing; Git hosts have no common one
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Webhook-Signature");
    }
    if (problem.status() == HttpStatus.REQUEST_TIMEOUT) {
      // nothing that still comes on this connection can be the next request
      headers.setConnection("close");
    }
    Duration wait = problem.retryAfter();
    if (wait != null) {
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
    }
    byte[] body =
        page ? pages.draw(exchange, problem.status()) : json.writeValueAsBytes(details(problem));
    headers.setContentLength(body.length);
    return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
        ? response.setComplete()
        : response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }

  private static ApiProblem problem(ServerWebExchange exchange, Throwable failure) {
    if (failure instanceof ApiProblem known) {
      return known;
    }
    if (failure instanceof ResponseStatusException refused) {
      HttpStatus status = HttpStatus.valueOf(refused.getStatusCode().value());
      return ApiProblem.of(status, sentence(status));
    }
    LOG.error("An answer failed at {}", exchange.getRequest().getPath().value(), failure);
    return ApiProblem.of(
        HttpStatus.INTERNAL_SERVER_ERROR, sentence(HttpStatus.INTERNAL_SERVER_ERROR));
  }

  private static String sentence(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "Det finns inget på den här adressen.";
      case METHOD_NOT_ALLOWED -> "Den här adressen går bara att läsa från.";
      case PAYLOAD_TOO_LARGE, CONTENT_TOO_LARGE -> "Det som skickades är för stort.";
      case UNSUPPORTED_MEDIA_TYPE -> "Den sortens innehåll tas inte emot här.";
      default ->
          status.is4xxClientError()
              ? "Frågan går inte att förstå."
              : "Något gick fel hos oss. Försök igen om en stund.";
    };
  }

  private static Map<String, Object> details(ApiProblem problem) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("type", "about:blank");
    details.put("title", problem.status().getReasonPhrase());
    details.put("status", problem.status().value());
    details.put("detail", String.valueOf(problem.getMessage()));
    if (problem.parameter() != null) {
      details.put("parameter", problem.parameter());
    }
    if (!problem.allowed().isEmpty()) {
      details.put("allowed", problem.allowed());
    }
    return details;
  }
}
