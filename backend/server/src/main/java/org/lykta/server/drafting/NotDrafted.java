package org.lykta.server.drafting;

/** Nothing was written, for a reason that an editor can act on. */
final class NotDrafted extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotDrafted(String sentence) {
    super(sentence);
  }
}
