package org.lykta.server.settings;

/**
 * Something outside the program keeps it from starting. The message is a Swedish sentence that says
 * what to do.
 */
public class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The sentence is all that is shown. */
  public CannotStart(String sentence) {
    super(sentence);
  }

  /** The sentence is all that is shown; the cause is for a debugger. */
  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
