package org.lykta.app.edition;

/** The server has begun to speak in a way that this app is too old to understand. */
public class NewerShape extends Malformed {

  private static final long serialVersionUID = 1;

  NewerShape(int version) {
    super("items of version " + version);
  }
}
