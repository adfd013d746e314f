package org.lykta.domain.edition;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which texts an edition is made of. Two editions with the same manifest are the same edition, on
 * any machine.
 *
 * @param hashes each file's path and the SHA-256 of its text, in hexadecimal
 */
public record Manifest(SortedMap<String, String> hashes) {

  /** Of nothing. */
  public static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final int HASH_DIGITS = 64;

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
    return hash(lines());
  }

  /** A line for each file, its hash and its path: what {@link #id} is the hash of. */
  public String lines() {
    StringBuilder lines = new StringBuilder();
    // A line break cannot be part of a path: the content check refuses it.
    hashes.forEach((path, hash) -> lines.append(hash).append(' ').append(path).append('\n'));
    return lines.toString();
  }

  /** Reads what {@link #lines} wrote. */
  public static Manifest read(String lines) {
    SortedMap<String, String> hashes = new TreeMap<>();
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      int space = start + HASH_DIGITS;
      hashes.put(lines.substring(space + 1, end), lines.substring(start, space));
      start = end + 1;
    }
    return new Manifest(hashes);
  }

  /** The paths at which this manifest differs from an earlier one. */
  public Changes since(Manifest earlier) {
    SortedSet<String> added = new TreeSet<>();
    SortedSet<String> changed = new TreeSet<>();
    hashes.forEach(
        (path, hash) -> {
          String before = earlier.hashes.get(path);
          if (before == null) {
            added.add(path);
          } else if (!before.equals(hash)) {
            changed.add(path);
          }
        });
    SortedSet<String> removed = new TreeSet<>(earlier.hashes.keySet());
    removed.removeAll(hashes.keySet());
    return new Changes(added, changed, removed);
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
