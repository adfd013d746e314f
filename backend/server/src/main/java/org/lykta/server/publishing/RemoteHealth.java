package org.lykta.server.publishing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.ContentAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether editors' commits can be fetched and published: for operators. Readers do not notice. */
@Component("contentHealthIndicator")
public class RemoteHealth implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteHealth.class);

  private final Clock clock;
  private volatile @Nullable String advice;
  private volatile @Nullable Instant failingSince;

  RemoteHealth(Clock clock, MeterRegistry metrics) {
    this.clock = clock;
    Gauge.builder("lykta.content.up", () -> failingSince == null ? 1 : 0).register(metrics);
  }

  /** Since when nothing can be fetched or published; empty when it can. */
  public Optional<Instant> failing() {
    return Optional.ofNullable(failingSince);
  }

  /** What an operator, or an editor, can do about it; empty when the log must tell. */
  public Optional<String> advice() {
    return Optional.ofNullable(advice);
  }

  void answers() {
    advice = null;
    Instant since = failingSince;
    if (since != null) {
      failingSince = null;
      LOG.info(
          "The content is fetched and published again, after {}",
          Duration.between(since, clock.instant()));
    }
  }

  void fails(Throwable failure) {
    String now = failure instanceof ContentAway away ? away.getMessage() : null;
    boolean another = !Objects.equals(now, advice);
    advice = now;
    if (failingSince == null || another) {
      failingSince = failingSince == null ? clock.instant() : failingSince;
      LOG.warn(
          "The content cannot be fetched or published; what is served goes on being served: {}",
          failure.toString());
    }
  }

  @Override
  public Health health() {
    return failing()
        .map(since -> Health.down().withDetail("since", since).build())
        .orElseGet(() -> Health.up().build());
  }
}
