package org.lykta.server.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lykta.server.web.Caller;
import org.springframework.stereotype.Component;

/**
 * Who has already said something today, told apart by a hash whose salt is thrown away at midnight:
 * in memory, never written. One word for each listing, and ten a day in all.
 */
@Component
class Reporters {

  private static final int MOST_A_DAY = 10;

  /** However many come in a day, memory is bounded; those beyond are refused. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<Long, Integer> today = new HashMap<>();
  private final Set<Long> said = new HashSet<>();
  private final byte[] salt = new byte[16];
  private LocalDate day = LocalDate.MIN;

  Reporters(Clock clock) {
    this.clock = clock;
  }

  /**
   * Whether this is the first word of {@code caller} about {@code listing} today, and not too many.
   */
  synchronized boolean mayTell(Caller caller, String listing) {
    turn();
    long who = hash(caller.network());
    if (said.size() >= MOST_REMEMBERED
        || today.getOrDefault(who, 0) >= MOST_A_DAY
        || !said.add(hash(caller.network() + "/" + listing))) {
      return false;
    }
    today.merge(who, 1, Integer::sum);
    return true;
  }

  private void turn() {
    LocalDate now = LocalDate.now(clock);
    if (!now.equals(day)) {
      day = now;
      random.nextBytes(salt);
      today.clear();
      said.clear();
    }
  }

  private long hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
