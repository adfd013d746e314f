package org.lykta.server.content;

import java.util.Locale;

/** What a link may point at. */
final class Links {

  private Links() {}

  /** Whether a destination is within the house, on the same page, or of a known scheme. */
  static boolean isSafe(String destination) {
    int colon = destination.indexOf(':');
    boolean relative = colon < 0 || destination.substring(0, colon).matches(".*[/?#].*");
    return (relative && !destination.startsWith("//"))
        || (!relative
            && Markdown.SCHEMES.contains(destination.substring(0, colon).toLowerCase(Locale.ROOT)));
  }

  static boolean isWithinTheHouse(String destination) {
    return destination.startsWith("/") && !destination.startsWith("//");
  }

  static boolean isOnSamePage(String destination) {
    return destination.startsWith("#");
  }
}
