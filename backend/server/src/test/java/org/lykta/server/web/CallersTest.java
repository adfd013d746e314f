package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.settings.Settings;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

/** Proxies at 10.x.x.x, 192.0.2.1 and fd00:: are trusted here. */
class CallersTest {

  private final Callers callers =
      new Callers(
          Settings.from(
              Map.of("LYKTA_TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.1, fd00::/8, ::1/128")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "203.0.113.7  | -                                   | 203.0.113.7",
        "203.0.113.7  | 198.51.100.1                        | 203.0.113.7",
        "10.0.0.1     | -                                   | 10.0.0.1",
        "10.0.0.1     | 198.51.100.1                        | 198.51.100.1",
        "192.0.2.1    | 198.51.100.1                        | 198.51.100.1",
        "192.0.2.2    | 198.51.100.1                        | 192.0.2.2",
        "10.0.0.1     | 1.2.3.4, 198.51.100.1, 10.9.9.9     | 198.51.100.1",
        "10.0.0.1     | 10.0.0.2,10.0.0.3                   | 10.0.0.2",
        "10.0.0.1     | 1.2.3.4, unknown                    | 10.0.0.1",
        "10.0.0.1     | 1.2.3.4, , 10.0.0.2                 | 10.0.0.2",
        "10.0.0.1     | localhost                           | 10.0.0.1",
        "10.0.0.1     | 198.51.100.1:4711                   | 198.51.100.1",
        "10.0.0.1     | [2001:db8::1]:4711                  | 2001:db8::1",
        "10.0.0.1     | 2001:db8::1                         | 2001:db8::1",
        "::1          | 198.51.100.1                        | 198.51.100.1",
        "fd00::1      | 2001:db8::1, fd00::2                | 2001:db8::1",
        "10.0.0.1     | ::ffff:198.51.100.1                 | 198.51.100.1",
      })
  void theCallerIsTheNearestThatIsNoTrustedProxy(String peer, String forwarded, String caller) {
    assertThat(callers.of(request(peer, forwarded))).isEqualTo(Caller.at(address(caller)));
  }

  @Test
  void severalHeadersAreOneList() {
    var request =
        MockServerHttpRequest.post("/")
            .remoteAddress(new InetSocketAddress(address("10.0.0.1"), 1))
            .header("X-Forwarded-For", "1.2.3.4")
            .header("X-Forwarded-For", "198.51.100.1, 10.0.0.2")
            .build();

    assertThat(callers.of(request)).isEqualTo(Caller.at(address("198.51.100.1")));
  }

  @Test
  void wholeNetworksOfIpv6AreOneCaller() {
    Caller one = callers.of(request("2001:db8:0:1::1", null));

    assertThat(callers.of(request("2001:db8:0:1:ffff::2", null))).isEqualTo(one);
    assertThat(callers.of(request("2001:db8:0:2::1", null))).isNotEqualTo(one);
    assertThat(callers.of(request("203.0.113.7", null)))
        .isNotEqualTo(callers.of(request("203.0.113.8", null)));
  }

  @Test
  void aCallerCannotEndUpInALog() {
    assertThat(callers.of(request("203.0.113.7", null))).hasToString("somebody");
  }

  @Test
  void nobodyKnownIsACallerToo() {
    assertThat(callers.of(MockServerHttpRequest.post("/").build())).isEqualTo(Caller.NEAR);
  }

  private static MockServerHttpRequest request(String peer, String forwarded) {
    var request =
        MockServerHttpRequest.post("/").remoteAddress(new InetSocketAddress(address(peer), 1));
    return forwarded == null
        ? request.build()
        : request.header("X-Forwarded-For", forwarded).build();
  }

  private static InetAddress address(String written) {
    try {
      return InetAddress.getByName(written);
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
