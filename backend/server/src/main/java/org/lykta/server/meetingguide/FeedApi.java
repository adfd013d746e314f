package org.lykta.server.meetingguide;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.time.Instant;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The weekly meetings over HTTP, for other catalogues. */
@Configuration(proxyBeanMethods = false)
class FeedApi {

  private final CurrentEdition editions;
  private final CurrentFeed feed;
  private final Clock clock;
  private final AnswerWriter writer;

  FeedApi(CurrentEdition editions, CurrentFeed feed, Clock clock, AnswerWriter writer) {
    this.editions = editions;
    this.feed = feed;
    this.clock = clock;
    this.writer = writer;
  }

  @Bean
  RouterFunction<ServerResponse> feedRoutes() {
    return route().GET("/api/v1/feeds/meeting-guide.json", this::feed).build();
  }

  private Mono<ServerResponse> feed(ServerRequest request) {
    Parameters.of(request).refuseUnknown();
    Served served = editions.get();
    Instant now = clock.instant();
    Instant until = feed.until(served, now);
    return feed.of(served, now, until).map(answer -> writer.response(answer, until));
  }
}
