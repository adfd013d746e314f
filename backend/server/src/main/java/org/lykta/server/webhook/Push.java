package org.lykta.server.webhook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.server.web.ApiProblem;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the body of a delivery tells that matters here; the same two fields at every host.
 *
 * @param ref what was pushed, such as {@code refs/heads/main}
 * @param after its commit; only zeros when it was taken away
 */
record Push(@Nullable String ref, @Nullable String after) {

  /** Those of the hosts go five levels deep. */
  private static final int DEEPEST = 32;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(WebhookBody.MOST_BYTES)
                          .build())
                  .build())
          .build();

  static Push read(byte[] body) {
    try {
      return Optional.ofNullable(JSON.readValue(body, Push.class)).orElseThrow(Push::unreadable);
    } catch (JacksonException malformed) {
      throw unreadable();
    }
  }

  private static ApiProblem unreadable() {
    return ApiProblem.of(HttpStatus.BAD_REQUEST, "Leveransen går inte att läsa som JSON.");
  }

  boolean isNewsOf(String branch) {
    return ("refs/heads/" + branch).equals(ref) && after != null && !after.matches("0*");
  }
}
