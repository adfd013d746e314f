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
  private static final String DATA_VARIES_BY = "Accept-Encoding, Accept-Language";
  // a page's language is in its address
  private static final String PAGE_VARIES_BY = "Accept-Encoding, Cookie";

  private final Clock clock;

  AnswerWriter(Clock clock) {
    this.clock = clock;
  }

  /** Answers a route with {@code answer}, which nobody may keep beyond {@code until}. */
  public ServerResponse response(Answer answer, Instant until) {
    return new PreparedResponse(this, answer, until);
  }

  /** As {@link #response(Answer, Instant)}, for one that depends on no day. */
  public ServerResponse response(Answer answer) {
    return response(answer, Instant.MAX);
  }

  /** Sends {@code answer}, which nobody may keep beyond {@code until}. */
  public Mono<Void> write(ServerWebExchange exchange, Answer answer, Instant until) {
    HttpHeaders asked = exchange.getRequest().getHeaders();
    boolean packed =
        answer.packed() != null && welcomesGzip(asked.getFirst(HttpHeaders.ACCEPT_ENCODING));
    Answer.Bytes bytes = answer.bytes(packed);
    ServerHttpResponse response = exchange.getResponse();
    HttpHeaders headers = response.getHeaders();
    headers.set(HttpHeaders.ETAG, bytes.etag());
    headers.set(
        HttpHeaders.CACHE_CONTROL,
        cacheControl(View.isShared(asked) ? Answer.Keep.NOWHERE : answer.keep(), until));
    headers.set(HttpHeaders.VARY, answer.isPage() ? PAGE_VARIES_BY : DATA_VARIES_BY);
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

  private String cacheControl(Answer.Keep keep, Instant until) {
    return switch (keep) {
      case ANYONE -> forAMinute(until);
      case FOREVER -> "public, max-age=31536000, immutable";
      case READER -> "private, no-cache";
      case NOWHERE -> "private, no-store";
    };
  }

  /**
   * The header's value for something short-lived that anyone may keep until {@code until}, and
   * nobody on a shared device.
   */
  public String cacheControl(HttpHeaders asked, Instant until) {
    return cacheControl(View.isShared(asked) ? Answer.Keep.NOWHERE : Answer.Keep.ANYONE, until);
  }

  /** At most a minute, and never past {@code until}, the next day's texts. */
  private String forAMinute(Instant until) {
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
