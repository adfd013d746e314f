package org.lykta.server.meetingguide;

/** A list that cannot be taken in, with a Swedish sentence that says why. */
final class NotImported extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotImported(String sentence) {
    super(sentence, null, false, false);
  }
}
