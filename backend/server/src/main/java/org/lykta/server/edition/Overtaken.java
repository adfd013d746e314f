package org.lykta.server.edition;

/** Another edition was published since the content was read, perhaps from a newer commit. */
public class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Overtaken() {
    super("another edition was published meanwhile", null, false, false);
  }
}
