package org.lykta.server.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs with HMAC-SHA256. */
final class SigningKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String STANDARD = "whsec_";

  private final SecretKeySpec key;

  private SigningKey(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The characters of {@code secret} themselves. */
  static SigningKey of(String secret) {
    return new SigningKey(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** What is written in {@code secret} as Standard Webhooks wants it; empty when nothing is. */
  static Optional<SigningKey> standard(String secret) {
    if (!secret.startsWith(STANDARD) || secret.length() == STANDARD.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SigningKey(Base64.getDecoder().decode(secret.substring(STANDARD.length()))));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  byte[] sign(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }
}
