package org.lykta.server.publishing;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Problem;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.publishing.Attempt.Files;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What became of the last commits, for editors and their tools. */
@Configuration(proxyBeanMethods = false)
class PublishStatusApi {

  record AttemptItem(
      @Nullable String commit,
      String at,
      long milliseconds,
      String verdict,
      @Nullable Long number,
      ChangesItem changes,
      long errors,
      long warnings,
      List<ProblemItem> problems) {}

  record ChangesItem(Files added, Files changed, Files removed) {}

  record ProblemItem(String severity, String file, int line, String what, String mend) {}

  record AttemptList(String edition, List<AttemptItem> items) {}

  private final CurrentEdition editions;
  private final Attempts attempts;
  private final PreparedAnswers answers;

  PublishStatusApi(CurrentEdition editions, Attempts attempts, PreparedAnswers answers) {
    this.editions = editions;
    this.attempts = attempts;
    this.answers = answers;
  }

  @Bean
  RouterFunction<ServerResponse> publishStatusRoutes() {
    return route().GET("/api/v1/publish/status", this::status).build();
  }

  private Mono<ServerResponse> status(ServerRequest request) {
    Parameters.of(request).refuseUnknown();
    var served = editions.get();
    return attempts
        .latest()
        .flatMap(
            latest ->
                answers.json(
                    request,
                    served,
                    false,
                    List.of("attempts", latest),
                    () ->
                        new AttemptList(
                            served.edition().id(),
                            latest.stream().map(PublishStatusApi::item).toList())));
  }

  private static AttemptItem item(Attempt attempt) {
    return new AttemptItem(
        attempt.commit(),
        attempt.at().toString(),
        attempt.milliseconds(),
        attempt.verdict().word(),
        attempt.edition(),
        new ChangesItem(attempt.added(), attempt.changed(), attempt.removed()),
        attempt.errors(),
        attempt.warnings(),
        attempt.problems().stream().map(PublishStatusApi::item).toList());
  }

  private static ProblemItem item(Problem problem) {
    return new ProblemItem(
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.file(),
        problem.line(),
        problem.what(),
        problem.mend());
  }
}
