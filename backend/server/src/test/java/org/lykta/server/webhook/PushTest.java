package org.lykta.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.web.ApiProblem;

class PushTest {

  @ParameterizedTest
  @ValueSource(strings = {"github", "gitlab", "forgejo"})
  void everyHostTellsOfItInTheSameTwoFields(String host) {
    Push push = read(Deliveries.push(host, "main"));

    assertThat(push.isNewsOf("main")).isTrue();
    assertThat(push.isNewsOf("mai")).isFalse();
    assertThat(push.isNewsOf("utkast")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "refs/heads/main,       0000000000000000000000000000000000000000",
    "refs/heads/main,       0000000000000000000000000000000000000000000000000000000000000000",
    "refs/heads/main,       ''",
    "refs/tags/main,        da1560886d4f094c3e6c9ef40349f7d38b5d27d7",
    "main,                  da1560886d4f094c3e6c9ef40349f7d38b5d27d7",
    "refs/heads/Main,       da1560886d4f094c3e6c9ef40349f7d38b5d27d7",
    "refs/heads/main/annat, da1560886d4f094c3e6c9ef40349f7d38b5d27d7",
  })
  void aDeletionATagAndAnotherBranchAreNoNews(String ref, String after) {
    assertThat(new Push(ref, after).isNewsOf("main")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"zen\": \"Design for failure.\", \"hook_id\": 1}"})
  void whatTellsOfNoBranchIsNoNews(String body) {
    assertThat(read(body).isNewsOf("main")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"ref\"",
        "17",
        "{",
        "{} {}",
        "{\"ref\": {}}",
        "{'ref': 1}",
        "payload=%7B%7D"
      })
  void whatIsNoObjectOfJsonIsRefused(String body) {
    assertRefused(body);
  }

  @Test
  void whatIsTooDeepIsRefusedAlsoWhereNobodyLooks() {
    assertThat(read("{\"x\": " + deep(31) + "}").isNewsOf("main")).isFalse();
    assertRefused("{\"x\": " + deep(32) + "}");
    assertRefused("[".repeat(500_000));
    assertRefused("{\"x\":".repeat(100_000));
  }

  private static String deep(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static void assertRefused(String body) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOf(ApiProblem.class)
        .hasMessage("Leveransen går inte att läsa som JSON.");
  }

  private static Push read(String body) {
    return Push.read(body.getBytes(StandardCharsets.UTF_8));
  }
}
