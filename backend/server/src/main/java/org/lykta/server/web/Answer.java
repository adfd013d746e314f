package org.lykta.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer, ready to send.
 *
 * @param packed the same, gzipped; null when it is too short to gain by it
 * @param keep who may keep it
 */
public record Answer(String contentType, Bytes plain, @Nullable Bytes packed, Keep keep) {

  /** Who may keep an answer. */
  public enum Keep {
    /** Anyone, for a minute and never past the end of what it depends on. */
    ANYONE,
    /** Anyone, for a year: its address changes with its content. */
    FOREVER,
    /** The reader's own browser, which asks each time whether it still holds. */
    READER,
    /** Nobody: it tells of one reader's life, or others use the device. */
    NOWHERE
  }

  private static final int SHORTEST_TO_PACK = 256;
  private static final int HASH_BYTES = 15;

  /**
   * What is sent, and its name: a strong validator, so plain and packed have one each.
   *
   * @param etag in quotes, as the header wants it
   */
  @SuppressWarnings("ArrayRecordComponent") // made once, written many times, never compared
  public record Bytes(byte[] sent, String etag) {

    static Bytes of(byte[] sent) {
      return new Bytes(sent, '"' + hash(sent) + '"');
    }
  }

  /** Packs and names {@code content}. */
  public static Answer of(String contentType, byte[] content) {
    return new Answer(
        contentType,
        Bytes.of(content),
        content.length < SHORTEST_TO_PACK ? null : Bytes.of(gzip(content)),
        Keep.ANYONE);
  }

  /** As {@link #of}, for a page. */
  public static Answer html(byte[] content) {
    return of("text/html; charset=utf-8", content);
  }

  /** The same, kept by others than before. */
  public Answer kept(Keep by) {
    return new Answer(contentType, plain, packed, by);
  }

  /** Whether it is a page for people rather than data for programs. */
  boolean isPage() {
    return contentType.startsWith("text/html");
  }

  /** Names {@code content}, which is compressed in itself and gains nothing by gzip. */
  public static Answer asItIs(String contentType, byte[] content) {
    return new Answer(contentType, Bytes.of(content), null, Keep.ANYONE);
  }

  /** As {@link #of}, for JSON. */
  public static Answer json(byte[] content) {
    return of("application/json", content);
  }

  Bytes bytes(boolean gzipWelcome) {
    return gzipWelcome && packed != null ? packed : plain;
  }

  /** Roughly what it holds of memory, in bytes. */
  public int weight() {
    return plain.sent().length + (packed == null ? 0 : packed.sent().length) + 200;
  }

  private static byte[] gzip(byte[] content) {
    var packed = new ByteArrayOutputStream(content.length / 2);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] sent) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(sent);
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
