package org.lykta.server.editors;

import java.time.Duration;
import org.lykta.server.edition.Beat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Ends previews that nobody looks at any more. */
@Component
class IdlePreviews extends Beat {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Previews previews;

  IdlePreviews(Previews previews) {
    this.previews = previews;
  }

  @Override
  protected Flux<?> beats() {
    return Flux.interval(PAUSE, Schedulers.boundedElastic()).doOnNext(beat -> previews.endIdle());
  }
}
