package org.lykta.server.edition;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lykta.server.edition.AnswerMemory.Asked;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Frame;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in front: a request that was answered before gets the same bytes again, without routing,
 * parsing or encoding. Routes fill it. Two keys lead to an answer: the request as it was written,
 * and the <em>outcome</em> it led to, so that readers whose profiles come to the same text share
 * its bytes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class PreparedAnswers implements WebFilter {

  private static final int LONGEST_REMEMBERED = 600;

  private final CurrentEdition editions;
  private final JsonMapper json;
  private final AnswerWriter writer;
  private final Counter prepared;
  private final Counter composed;
  private volatile @Nullable AnswerMemory memory;

  PreparedAnswers(
      CurrentEdition editions, JsonMapper json, AnswerWriter writer, MeterRegistry metrics) {
    this.editions = editions;
    this.json = json;
    this.writer = writer;
    this.prepared = metrics.counter("lykta.answers", "from", "memory");
    this.composed = metrics.counter("lykta.answers", "from", "routes");
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (isRead(request.getMethod())
        && !editions.isEmpty()
        && !CurrentEdition.isShownOther(exchange)) {
      AnswerMemory now = memory();
      Answer answer = now.asked(asked(request));
      if (answer != null) {
        prepared.increment();
        return writer.write(exchange, answer, now.served.until());
      }
    }
    return chain.filter(exchange);
  }

  /**
   * Answers with JSON made from {@code served}.
   *
   * @param outcome everything the answer depends on besides the edition and the day; compared with
   *     equals
   * @param remember whether this very request always has this outcome today; otherwise it tells of
   *     one reader's life, and nobody keeps the answer
   */
  public Mono<ServerResponse> json(
      ServerRequest request, Served served, boolean remember, List<?> outcome, Supplier<?> body) {
    return answer(
        request,
        served,
        keep(remember),
        outcome,
        () -> Answer.json(json.writeValueAsBytes(body.get())));
  }

  /** As {@link #json}, with a page. */
  public Mono<ServerResponse> page(
      ServerRequest request, Served served, Frame frame, List<?> outcome, Supplier<byte[]> html) {
    return answer(
        request,
        served,
        frame.visit().keep(),
        List.of(frame, outcome),
        () -> Answer.html(html.get()));
  }

  private Mono<ServerResponse> answer(
      ServerRequest request,
      Served served,
      Answer.Keep keep,
      List<?> outcome,
      Supplier<Answer> made) {
    AnswerMemory mine = memory(served);
    // readers with the same outcome share its bytes, but not who may keep them
    return Mono.just(given(request, mine, mine.outcome(outcome, same -> made.get()).kept(keep)));
  }

  /**
   * Answers with what was made elsewhere from {@code served}.
   *
   * @param remember whether this very request always has this answer today; otherwise nobody keeps
   *     it
   */
  public ServerResponse made(
      ServerRequest request, Served served, boolean remember, Answer answer) {
    return given(request, memory(served), answer.kept(keep(remember)));
  }

  private static Answer.Keep keep(boolean remember) {
    return remember ? Answer.Keep.ANYONE : Answer.Keep.NOWHERE;
  }

  private ServerResponse given(ServerRequest request, AnswerMemory mine, Answer answer) {
    composed.increment();
    Asked asked = asked(request.exchange().getRequest());
    if (answer.keep() != Answer.Keep.NOWHERE && asked.length() <= LONGEST_REMEMBERED) {
      mine.remember(asked, answer);
    }
    return writer.response(answer, mine.served.until());
  }

  /** An edition published since a request began must not remember what it did not say. */
  private AnswerMemory memory(Served served) {
    AnswerMemory now = memory();
    return now.isOf(served) ? now : new AnswerMemory(served);
  }

  private AnswerMemory memory() {
    Served served = editions.get();
    AnswerMemory now = memory;
    if (now == null || !now.isOf(served)) {
      now = new AnswerMemory(served);
      memory = now;
    }
    return now;
  }

  private static boolean isRead(HttpMethod method) {
    return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
  }

  private static Asked asked(ServerHttpRequest request) {
    String query = request.getURI().getRawQuery();
    String path = request.getURI().getRawPath();
    String languages = request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
    // all of them: one left out would be somebody's profile under everyone's key
    List<String> cookies = request.getHeaders().get(HttpHeaders.COOKIE);
    return new Asked(
        query == null ? path : path + '?' + query,
        languages == null ? "" : languages,
        cookies == null ? "" : String.join("; ", cookies));
  }
}
