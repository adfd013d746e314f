package org.lykta.server.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends an answer: packed when welcome, not at all when the reader has it already. */
@Component
public final class AnswerWriter {

  private static final int LONGEST_SECONDS = 60;
  private static final String FOR_A_MINUTE = "public, max-age=" + LONGEST_SECONDS;
  private static final String FOR_ONE_READER = "private, no-store";

  private final Clock clock;

  AnswerWriter(Clock clock) {
    this.clock = clock;
  }

  /** Answers a route with {@code answer}, which nobody may keep beyond {@code until}. */
  public ServerResponse response(Answer answer, Instant until) {
    return new PreparedResponse(this, answer, until, false);
  }

  /** As {@link #response}, for an answer that tells of one reader's life: nobody may keep it. */
  public ServerResponse responseForOne(Answer answer, Instant until) {
    return new PreparedResponse(this, answer, until, true);
  }

  /** Sends {@code answer}, which nobody may keep beyond {@code until}. */
  public Mono<Void> write(ServerWebExchange exchange, Answer answer, Instant until) {
    return write(exchange, answer, cacheControl(until));
  }

  Mono<Void> write(ServerWebExchange exchange, Answer answer, Instant until, boolean forOne) {
    return write(exchange, answer, forOne ? FOR_ONE_READER : cacheControl(until));
  }

  private static Mono<Void> write(ServerWebExchange exchange, Answer answer, String cacheControl) {
    HttpHeaders asked = exchange.getRequest().getHeaders();
    boolean packed =
        answer.packed() != null && welcomesGzip(asked.getFirst(HttpHeaders.ACCEPT_ENCODING));
    Answer.Bytes bytes = answer.bytes(packed);
    ServerHttpResponse response = exchange.getResponse();
    HttpHeaders headers = response.getHeaders();
    headers.set(HttpHeaders.ETAG, bytes.etag());
    headers.set(HttpHeaders.CACHE_CONTROL, cacheControl);
    headers.set(HttpHeaders.VARY, "Accept-Encoding, Accept-Language");
    headers.set("X-Content-Type-Options", "nosniff");
    if (isKnown(asked.get(HttpHeaders.IF_NONE_MATCH), bytes.etag())) {
      response.setStatusCode(HttpStatus.NOT_MODIFIED);
      return response.setComplete();
    }
    headers.set(HttpHeaders.CONTENT_TYPE, answer.contentType());
    headers.setContentLength(bytes.sent().length);
    if (packed) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
        ? response.setComplete()
        : response.writeWith(Mono.just(response.bufferFactory().wrap(bytes.sent())));
  }

  /** The header's value: at most a minute, and never past {@code until}, the next day's texts. */
  public String cacheControl(Instant until) {
    long left = until.getEpochSecond() - Math.floorDiv(clock.millis(), 1000L);
    return left >= LONGEST_SECONDS ? FOR_A_MINUTE : "public, max-age=" + Math.max(0, left);
  }

  static boolean welcomesGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null || !acceptEncoding.contains("gzip")) {
      return false;
    }
    int at = acceptEncoding.indexOf("gzip");
    int end = acceptEncoding.indexOf(',', at);
    if (acceptEncoding.length() == 4 || acceptEncoding.indexOf(';') < 0) {
      return true;
    }
    String terms =
        acceptEncoding.substring(at, end < 0 ? acceptEncoding.length() : end).replace(" ", "");
    return !terms.matches("gzip;q=0(\\.0*)?");
  }

  private static boolean isKnown(@Nullable List<String> ifNoneMatch, String etag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String tags : ifNoneMatch) {
      // If-None-Match compares weakly: W/ in front makes no difference
      if (tags.contains(etag) || tags.strip().equals("*")) {
        return true;
      }
    }
    return false;
  }
}
