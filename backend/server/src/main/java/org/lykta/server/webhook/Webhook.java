package org.lykta.server.webhook;

import java.time.Duration;
import java.util.Optional;
import org.lykta.server.publishing.Bell;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Caller;
import org.lykta.server.web.Callers;
import org.lykta.server.web.RateLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * Decides what a delivery from the Git host leads to. It carries nothing but "look again": content
 * is only ever fetched from the address in the settings.
 */
class Webhook {

  /** What became of a delivery. */
  enum Result {
    FETCHING,
    IGNORED,
    REPLAYED
  }

  private final String branch;
  private final Signatures signatures;
  private final Callers callers;
  private final RateLimit tries;
  private final WebhookBody body;
  private final Bell bell;
  private final Remembered before = new Remembered();

  Webhook(
      String branch,
      Signatures signatures,
      Callers callers,
      RateLimit tries,
      WebhookBody body,
      Bell bell) {
    this.branch = branch;
    this.signatures = signatures;
    this.callers = callers;
    this.tries = tries;
    this.body = body;
    this.bell = bell;
  }

  /** Every delivery is a try until it is proven, and only then its content is looked at. */
  Mono<Result> take(ServerHttpRequest request) {
    return Mono.defer(
        () -> {
          Caller caller = callers.of(request);
          Optional<Duration> wait = tries.take(caller);
          return wait.isPresent() ? Mono.error(tooMany(wait.get())) : taken(request, caller);
        });
  }

  private Mono<Result> taken(ServerHttpRequest request, Caller caller) {
    HttpHeaders headers = request.getHeaders();
    GitHost host = GitHost.of(headers).orElseThrow(Webhook::unproven);
    Proof proof = signatures.proof(host, headers).orElseThrow(Webhook::unproven);
    return body.of(request)
        .map(
            sent -> {
              String name = proof.of(sent).orElseThrow(Webhook::unproven);
              tries.giveBack(caller);
              return result(host.tellsOfPush(headers), Push.read(sent), name);
            });
  }

  private Result result(boolean push, Push told, String name) {
    if (!push || !told.isNewsOf(branch)) {
      return Result.IGNORED;
    }
    if (!before.isNew(name)) {
      return Result.REPLAYED;
    }
    bell.ring();
    return Result.FETCHING;
  }

  private static ApiProblem tooMany(Duration wait) {
    return ApiProblem.tooMany(
        "För många försök utan rätt signatur. Försök igen om en stund.", wait);
  }

  private static ApiProblem unproven() {
    return ApiProblem.of(
        HttpStatus.UNAUTHORIZED,
        "Signaturen saknas eller stämmer inte: skriv samma hemlighet hos Git-värden som i LYKTA_WEBHOOK_SECRET.");
  }
}
