package org.lykta.server.editors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that opens the editors' page. What is signed with it can be made by nobody else. */
final class EditorKey {

  private static final String HMAC = "HmacSHA256";

  private final byte[] key;

  EditorKey(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** Compares in a time that tells nothing of how much was right. */
  boolean is(String offered) {
    return MessageDigest.isEqual(
        signed("", offered).getBytes(StandardCharsets.UTF_8),
        signed("", new String(key, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * HMAC-SHA256 in 64 hexadecimal digits.
   *
   * @param purpose keeps what is signed for one thing from being used for another
   */
  String signed(String purpose, String what) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return HexFormat.of()
          .formatHex(mac.doFinal((purpose + "\n" + what).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + HMAC, impossible);
    }
  }

  /** Whether {@code signature} is that of {@code what}. */
  boolean holds(String purpose, String what, String signature) {
    return MessageDigest.isEqual(
        signed(purpose, what).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }
}
