package org.lykta.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.web.ApiProblem;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class WebhookBodyTest {

  private final WebhookBody body = new WebhookBody();

  @Test
  void noMoreThanThirtyTwoAreReadAtOnce() {
    List<Disposable> endless =
        Stream.generate(() -> body.of(request("application/json").body(Flux.never())).subscribe())
            .limit(32)
            .toList();
    assertRefused(json("{}"), "Många leveranser kommer på en gång");

    endless.get(0).dispose();

    assertThat(json("{}").block()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
    assertThat(json("{}").block()).as("its place is free again").hasSize(2);
  }

  @Test
  void aBodyThatBreaksOffIsRefusedInASentence() {
    Flux<DataBuffer> broken = Flux.error(new IllegalStateException("connection reset"));

    assertRefused(
        body.of(request("application/json").body(broken)),
        "Leveransen kom inte fram i sin helhet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/JSON; charset=utf-8"})
  void jsonIsTaken(String type) {
    assertThat(body.of(request(type).body("{}")).block()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "json", "application/x-www-form-urlencoded", "application/jsonp", ";;"})
  void anythingElseIsNotEvenRead(String type) {
    assertRefused(body.of(request(type).body(Flux.never())), "Leveransen är inte JSON");
  }

  private Mono<byte[]> json(String sent) {
    return body.of(request("application/json").body(sent));
  }

  private static MockServerHttpRequest.BodyBuilder request(String type) {
    return MockServerHttpRequest.post(WebhookApi.ADDRESS).header(HttpHeaders.CONTENT_TYPE, type);
  }

  private static void assertRefused(Mono<byte[]> reading, String sentence) {
    assertThatThrownBy(reading::block)
        .isInstanceOf(ApiProblem.class)
        .hasMessageStartingWith(sentence);
  }
}
