package org.lykta.app.edition;

/** What was sent or stored is not what it should be. */
public class Malformed extends Exception {

  private static final long serialVersionUID = 1;

  public Malformed(String words) {
    super(words);
  }

  Malformed(String words, Throwable cause) {
    super(words, cause);
  }
}
