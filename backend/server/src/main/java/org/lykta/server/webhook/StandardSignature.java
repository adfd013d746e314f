package org.lykta.server.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** A signature as Standard Webhooks describes it: of a name, a time and the body together. */
class StandardSignature {

  private static final String ID = "webhook-id";
  private static final String TIME = "webhook-timestamp";
  private static final String SIGNATURES = "webhook-signature";

  /** What the standard recommends. */
  private static final Duration OLDEST = Duration.ofMinutes(5);

  private final SigningKey key;
  private final Clock clock;

  StandardSignature(SigningKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  static boolean isIn(HttpHeaders headers) {
    return headers.containsHeader(SIGNATURES);
  }

  /** Empty when something is missing, or when it was signed at another time than now. */
  Optional<Proof> proof(HttpHeaders headers) {
    String id = headers.getFirst(ID);
    String time = headers.getFirst(TIME);
    String signatures = headers.getFirst(SIGNATURES);
    if (id == null || time == null || signatures == null || !isNow(time)) {
      return Optional.empty();
    }
    byte[] head = (id + "." + time + ".").getBytes(StandardCharsets.UTF_8);
    return Optional.of(
        body -> {
          byte[] ours = key.sign(head, body);
          return isAmong(signatures, ours) ? Optional.of(Signatures.name(ours)) : Optional.empty();
        });
  }

  private boolean isNow(String time) {
    return time.matches("[0-9]{1,11}")
        && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time)) <= OLDEST.toSeconds();
  }

  /** Several stand there while a key is being changed for another. */
  private static boolean isAmong(String signatures, byte[] ours) {
    byte[] wanted =
        ("v1," + Base64.getEncoder().encodeToString(ours)).getBytes(StandardCharsets.UTF_8);
    return Arrays.stream(signatures.split(" ", -1))
        .map(each -> each.getBytes(StandardCharsets.UTF_8))
        .anyMatch(each -> MessageDigest.isEqual(each, wanted));
  }
}
