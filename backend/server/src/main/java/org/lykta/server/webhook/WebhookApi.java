package org.lykta.server.webhook;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.publishing.Bell;
import org.lykta.server.settings.ContentPlace;
import org.lykta.server.settings.Settings;
import org.lykta.server.web.Callers;
import org.lykta.server.web.Parameters;
import org.lykta.server.web.RateLimit;
import org.lykta.server.webhook.Webhook.Result;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where the Git host says that something was pushed. */
@Configuration(proxyBeanMethods = false)
class WebhookApi {

  static final String ADDRESS = "/api/v1/publish/webhook";

  private static final int MOST_TRIES = 20;
  private static final Duration WITHIN = Duration.ofMinutes(1);
  private static final int MOST_CALLERS = 10_000;

  private final CurrentEdition editions;
  private final WebhookCounts counts;

  WebhookApi(CurrentEdition editions, WebhookCounts counts) {
    this.editions = editions;
    this.counts = counts;
  }

  /**
   * Told to the host, which shows it to its users.
   *
   * @param edition served now, before anything is fetched
   */
  record WebhookAnswer(String edition, String result, String detail) {}

  @Bean
  RateLimit webhookTries(Clock clock) {
    return new RateLimit(MOST_TRIES, WITHIN, MOST_CALLERS, clock);
  }

  /** None when no secret is shared with a host, or when there is no host. */
  @Bean
  RouterFunction<ServerResponse> webhookRoutes(
      Settings settings,
      Callers callers,
      RateLimit webhookTries,
      WebhookBody body,
      Bell bell,
      Clock clock) {
    Optional<String> secret = settings.webhookSecret();
    if (secret.isEmpty() || !(settings.content() instanceof ContentPlace.Git git)) {
      return nowhere -> Mono.empty();
    }
    var signatures = new Signatures(secret.get(), clock);
    var webhook = new Webhook(git.branch(), signatures, callers, webhookTries, body, bell);
    return route().POST(ADDRESS, request -> delivered(request, webhook, git.branch())).build();
  }

  private Mono<ServerResponse> delivered(ServerRequest request, Webhook webhook, String branch) {
    return Mono.defer(() -> taken(webhook, request))
        .transform(counts::counted)
        .flatMap(result -> answer(result, editions.get().edition().id(), branch));
  }

  private static Mono<Result> taken(Webhook webhook, ServerRequest request) {
    Parameters.of(request).refuseUnknown();
    return webhook.take(request.exchange().getRequest());
  }

  private static Mono<ServerResponse> answer(Result result, String edition, String branch) {
    String detail =
        switch (result) {
          case FETCHING -> "Grenen %s hämtas nu.".formatted(branch);
          case IGNORED -> "Inget hämtas: det här var ingen push till grenen %s.".formatted(branch);
          case REPLAYED -> "Inget hämtas: samma leverans har kommit förut.";
        };
    return ServerResponse.status(result == Result.FETCHING ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(new WebhookAnswer(edition, result.name().toLowerCase(Locale.ROOT), detail));
  }
}
