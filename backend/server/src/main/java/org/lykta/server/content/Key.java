package org.lykta.server.content;

/**
 * A key of front matter.
 *
 * @param type what may stand there, in Swedish, for the reference and for mending
 * @param purpose what it is for, in Swedish
 */
public record Key(String name, String type, boolean required, String purpose) {

  public static Key required(String name, String type, String purpose) {
    return new Key(name, type, true, purpose);
  }

  public static Key optional(String name, String type, String purpose) {
    return new Key(name, type, false, purpose);
  }
}
