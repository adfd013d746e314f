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
 * Who has already said something today, told apart by a hash whose salt is another each day: in
 * memory, never written. The next day's salt is a hash of this one's, so that yesterday's cannot be
 * found again. One word for each listing, and ten a day in all.
 */
@Component
class Reporters {

  private static final int MOST_A_DAY = 10;

  /** However many come in a day, memory is bounded; those beyond are refused. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Clock clock;
  private final Map<Long, Integer> today = new HashMap<>();
  private final Set<Long> said = new HashSet<>();
  private byte[] salt = new byte[32];
  private LocalDate day = LocalDate.MIN;

  Reporters(Clock clock) {
    this.clock = clock;
    // drawn here: where answers are made, nothing may wait for the system
    new SecureRandom().nextBytes(salt);
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
      salt = sha256().digest(salt);
      today.clear();
      said.clear();
    }
  }

  private long hash(String text) {
    MessageDigest digest = sha256();
    digest.update(salt);
    return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
