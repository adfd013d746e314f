package org.lykta.domain.reader;

/**
 * Values that documents are described by, and readers choose among, but do not tell of themselves.
 */
public enum Wordlist {
  MEETING_KINDS("meeting-kinds"),
  ACCESS("access"),
  COUNTIES("counties");

  private final String key;

  Wordlist(String key) {
    this.key = key;
  }

  /** Its name in content/vocabulary.yaml. */
  public String key() {
    return key;
  }
}
