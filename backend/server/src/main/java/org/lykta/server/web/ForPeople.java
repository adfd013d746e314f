package org.lykta.server.web;

/** Which addresses people read, and which are for programs. */
final class ForPeople {

  private ForPeople() {}

  /** Whether a page is shown at {@code path}, rather than data, a part of a page, or a way out. */
  static boolean isPage(String path) {
    return !path.startsWith("/api/")
        && !path.startsWith("/actuator")
        && !path.startsWith(Assets.FOLDER)
        && !path.equals(Leaving.ADDRESS);
  }
}
