package org.lykta.server.meetingguide;

/** A listing that cannot become a file of ours, with Swedish words that say why. */
final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unfit(String why) {
    super(why, null, false, false);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
