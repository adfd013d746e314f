package org.lykta.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.ApiProblem;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What a reader meets at an address that a text once had. */
class MovedAddressesTest {

  private static RunningLykta lykta;
  private static MovableClock clock;

  @BeforeAll
  static void start(@TempDir Path folder) {
    clock = new MovableClock("2026-02-03T10:15:30Z");
    TestContent content = TestContent.in(folder.resolve("content"));
    content.write(
        "redirects.txt",
        """
        # vintern 2026
        /flyttat/lampan          /guider/lampan
        /flyttat/lampan/kvallen  /guider/lampan/kvallen
        /flyttat/for-alla        /guider/lampan/kvallen#for-alla
        /sv/kaffe                /berattelser/kaffe
        /flyttat/senare          /sidor/senare
        """);
    content.write(
        "pages/senare.md",
        """
        ---
        title: Senare
        summary: Inte än.
        publish-from: 2026-02-04
        ---
        Hej.
        """);
    lykta = RunningLykta.start(clock, content.folder(), folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/flyttat/lampan,             /guider/lampan",
    "/flyttat/lampan/,            /guider/lampan",
    "/flyttat/lampan?role=self,   /guider/lampan",
    "/flyttat/lampan/kvallen,     /guider/lampan/kvallen",
    "/flyttat/for-alla,           /guider/lampan/kvallen#for-alla",
    "/en/flyttat/lampan,          /en/guider/lampan",
    "/sv-easy/flyttat/lampan/,    /sv-easy/guider/lampan",
    "/sv/kaffe,                   /berattelser/kaffe",
  })
  void aMovedAddressLeadsToTheNewOneInTheSameLanguage(String old, String now) {
    for (String method : new String[] {"GET", "HEAD"}) {
      HttpResponse<byte[]> answer = lykta.send(method, old);

      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(answer.headers().allValues("location")).containsExactly(now);
      assertThat(answer.headers().allValues("cache-control")).containsExactly("public, max-age=60");
      assertThat(answer.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/guider/lampan/,           /guider/lampan",
    "/en/guider/lampan/,        /en/guider/lampan",
    "/sidor/hjalp-nu/?lang=en,  /sidor/hjalp-nu",
    "/en/,                      /en",
    "/guider/,                  /guider",
  })
  void aSlashTooManyLeadsToTheAddressWithout(String asked, String right) {
    HttpResponse<byte[]> answer = lykta.get(asked);

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().allValues("location")).containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/flyttat",
        "/flyttat/",
        "/flyttat/Lampan",
        "/flyttat/lampan/kvallen/mer",
        "/fi/flyttat/lampan",
        "/en/en/flyttat/lampan",
        "/api/v1/guides/",
        "/api/v1/guides/borta",
        "/flyttat/lampan//",
        "//flyttat/lampan",
        "/flyttat%2Flampan",
        "/flyttat/lampan;a=b",
      })
  void whatHasNotMovedIsNotThere(String address) throws IOException {
    assertThat(head(address)).startsWith("HTTP/1.1 404 ").doesNotContainIgnoringCase("location:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "//evil.example/",
        "//evil.example/flyttat/lampan",
        "///evil.example/",
        "/\\evil.example/",
        "/%5Cevil.example/",
        "/%2F%2Fevil.example/",
        "/en//evil.example/",
        "/flyttat/lampan%0D%0ALocation:%20http:evil.example/",
        "http://evil.example/borta/",
        "/https://evil.example/",
      })
  void nobodyIsLedOutOfTheHouse(String address) throws IOException {
    assertThat(head(address)).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("location:");
  }

  @Test
  void anotherHostInTheRequestDoesNotShowInTheAnswer() throws IOException {
    assertThat(head("http://evil.example/flyttat/lampan"))
        .startsWith("HTTP/1.1 301 ")
        .containsIgnoringCase("location: /guider/lampan\r\n")
        .doesNotContain("evil");
  }

  @Test
  void onlyReadingIsLedOn() {
    assertThat(lykta.send("POST", "/flyttat/lampan", "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(404);
  }

  @Test
  void anAddressLeadsOnFromTheDayItsTextIsRead() {
    assertThat(lykta.get("/flyttat/senare").statusCode()).isEqualTo(404);

    clock.moveTo("2026-02-04T10:15:30Z");
    assertThat(lykta.get("/flyttat/senare").headers().allValues("location"))
        .containsExactly("/sidor/senare");

    clock.moveTo("2026-02-03T10:15:30Z");
  }

  @Test
  void aSlashTooManyAfterARouteIsForgiven() {
    assertThat(answer("/guider/", new ResponseStatusException(HttpStatus.NOT_FOUND)))
        .containsExactly("/guider");
    assertThat(answer("/en/guider/", new ResponseStatusException(HttpStatus.NOT_FOUND))).isEmpty();
  }

  @Test
  void aRouteThatDoesNotFindItsTextLetsTheOldAddressLeadOn() {
    assertThat(answer("/flyttat/lampan", ApiProblem.notFound("Den guiden finns inte.")))
        .containsExactly("/guider/lampan");
    assertThat(answer("/flyttat/lampan", ApiProblem.badParameter("q", "Det går inte.", List.of())))
        .isEmpty();
    assertThat(answer("/flyttat/lampan", new IllegalStateException("gone"))).isEmpty();
  }

  /** Where a request is led when the route {@code /guider} is there and the answer fails so. */
  private static List<String> answer(String path, Throwable failure) {
    var mapping =
        new RouterFunctionMapping(
            RouterFunctions.route().GET("/guider", request -> Mono.empty()).build());
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
    var filter =
        new MovedAddresses(
            lykta.bean("currentEdition", CurrentEdition.class),
            lykta.bean("answerWriter", AnswerWriter.class),
            new StaticListableBeanFactory(Map.of("routerFunctionMapping", mapping))
                .getBeanProvider(RouterFunctionMapping.class));
    filter.filter(exchange, asked -> Mono.error(failure)).onErrorComplete(failure::equals).block();
    return exchange.getResponse().getHeaders().getOrEmpty("location");
  }

  /** What is answered to a path that no client would send, up to the body. */
  private static String head(String target) throws IOException {
    try (var socket = new Socket("localhost", lykta.port())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
    }
  }
}
