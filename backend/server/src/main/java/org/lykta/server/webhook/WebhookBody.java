package org.lykta.server.webhook;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.lykta.server.web.ApiProblem;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what somebody sent who may be anybody: not too much, not for too long, not from many. */
@Component
class WebhookBody {

  static final int MOST_BYTES = 1024 * 1024;

  private static final int MOST_AT_ONCE = 32;
  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);
  private static final Pattern JSON = Pattern.compile("(?i)application/json\\s*(;.*)?");

  private final Semaphore free = new Semaphore(MOST_AT_ONCE);
  private volatile Duration patience = Duration.ofSeconds(10);

  /** For a test, which does not want to wait. */
  void waitsAtMost(Duration patience) {
    this.patience = patience;
  }

  Mono<byte[]> of(ServerHttpRequest request) {
    HttpHeaders headers = request.getHeaders();
    String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
    if (type == null || !JSON.matcher(type).matches()) {
      return refused(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Leveransen är inte JSON: välj application/json som innehållstyp för webhooken hos Git-värden.");
    }
    if (headers.getContentLength() > MOST_BYTES) {
      return tooLarge();
    }
    return Mono.defer(
        () -> free.tryAcquire() ? joined(request).doFinally(end -> free.release()) : tooMany());
  }

  private Mono<byte[]> joined(ServerHttpRequest request) {
    return DataBufferUtils.join(request.getBody(), MOST_BYTES)
        .map(WebhookBody::bytes)
        .defaultIfEmpty(new byte[0])
        .timeout(patience)
        .onErrorResume(DataBufferLimitException.class, large -> tooLarge())
        .onErrorResume(
            TimeoutException.class,
            slow -> refused(HttpStatus.REQUEST_TIMEOUT, "Leveransen kom inte fram i tid."))
        .onErrorMap(
            failure -> !(failure instanceof ApiProblem),
            gone ->
                ApiProblem.of(HttpStatus.BAD_REQUEST, "Leveransen kom inte fram i sin helhet."));
  }

  private static byte[] bytes(DataBuffer body) {
    byte[] bytes = new byte[body.readableByteCount()];
    body.read(bytes);
    DataBufferUtils.release(body);
    return bytes;
  }

  private static Mono<byte[]> tooMany() {
    return Mono.error(
        ApiProblem.busy("Många leveranser kommer på en gång. Försök igen om en stund.", TRY_AGAIN));
  }

  private static Mono<byte[]> tooLarge() {
    return refused(HttpStatus.CONTENT_TOO_LARGE, "Leveransen är för stor: högst 1 MB tas emot.");
  }

  private static Mono<byte[]> refused(HttpStatus status, String sentence) {
    return Mono.error(ApiProblem.of(status, sentence));
  }
}
