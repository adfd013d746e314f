package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class CallersPropertyTest {

  private final Callers trusting = WhoCalls.with(Map.of("LYKTA_TRUSTED_PROXIES", "127.0.0.0/8"));
  private final Callers alone = WhoCalls.with(Map.of());

  @Property(tries = 1000)
  void whateverIsForwardedSomebodyCalls(@ForAll("forwarded") String forwarded) {
    assertThat(trusting.of(request(forwarded)).network()).hasSizeBetween(8, 16);
  }

  @Property(tries = 200)
  void withoutTrustedProxiesNothingForwardedCounts(@ForAll("forwarded") String forwarded) {
    assertThat(alone.of(request(forwarded)).network()).isEqualTo("7f000001");
  }

  private static MockServerHttpRequest request(String forwarded) {
    return MockServerHttpRequest.post("/")
        .remoteAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1))
        .header("X-Forwarded-For", forwarded)
        .build();
  }

  /** Nearly addresses, and anything at all. */
  @Provide
  Arbitrary<String> forwarded() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "[",
            "]",
            ":",
            "::",
            ".",
            ",",
            " ",
            "%",
            "%eth0",
            "1",
            "255",
            "256",
            "ffff",
            "127.0.0.1",
            "2001:db8::1",
            "::ffff:",
            ":80",
            "unknown",
            "_x",
            "\u0661",
            "0x7f");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(12).map(list -> String.join("", list)), Arbitraries.strings());
  }
}
