package org.lykta.server.content;

import java.io.IOException;

/**
 * The content cannot be reached where the operator said that it is. The message is a sentence for
 * the operator and holds no secret.
 */
public class ContentAway extends IOException {

  private static final long serialVersionUID = 1L;

  public ContentAway(String sentence) {
    super(sentence);
  }

  /**
   * With what happened.
   *
   * @param cause may repeat the address as it was written, with its password: never shown
   */
  public ContentAway(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
