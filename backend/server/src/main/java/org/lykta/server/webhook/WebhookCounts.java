package org.lykta.server.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.lykta.server.webhook.Webhook.Result;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How many deliveries led to what: for operators. Nothing of who sent them. */
@Component
class WebhookCounts {

  private final Counter accepted;
  private final Counter ignored;
  private final Counter replayed;
  private final Counter refused;

  WebhookCounts(MeterRegistry metrics) {
    this.accepted = counter(metrics, "accepted");
    this.ignored = counter(metrics, "ignored");
    this.replayed = counter(metrics, "replayed");
    this.refused = counter(metrics, "refused");
  }

  private static Counter counter(MeterRegistry metrics, String result) {
    return metrics.counter("lykta.webhook", "result", result);
  }

  Mono<Result> counted(Mono<Result> delivery) {
    return delivery
        .doOnNext(result -> counter(result).increment())
        .doOnError(refusal -> refused.increment());
  }

  private Counter counter(Result result) {
    return switch (result) {
      case FETCHING -> accepted;
      case IGNORED -> ignored;
      case REPLAYED -> replayed;
    };
  }
}
