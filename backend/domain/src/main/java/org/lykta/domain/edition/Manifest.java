package org.lykta.domain.edition;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which texts an edition is made of. Two editions with the same manifest are the same edition, on
 * any machine.
 *
 * @param hashes each file's path and the SHA-256 of its text, in hexadecimal
 */
public record Manifest(SortedMap<String, String> hashes) {

  public Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  public static Manifest of(Map<String, String> texts) {
    SortedMap<String, String> hashes = new TreeMap<>();
    texts.forEach((path, text) -> hashes.put(path, hash(text)));
    return new Manifest(hashes);
  }

  /** The edition's id: 64 hexadecimal digits that change whenever a path or a text does. */
  public String id() {
    StringBuilder lines = new StringBuilder();
    // A line break cannot be part of a path: the content check refuses it.
    hashes.forEach((path, hash) -> lines.append(hash).append(' ').append(path).append('\n'));
    return hash(lines.toString());
  }

  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
