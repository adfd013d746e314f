package org.lykta.server.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a link may point at. */
final class Links {

  private static final Pattern START = Pattern.compile("[/?#]");

  private Links() {}

  /** Whether a destination is within the house, on the same page, or of a known scheme. */
  static boolean isSafe(String destination) {
    if (destination.chars().anyMatch(Character::isISOControl) || destination.startsWith("//")) {
      return false;
    }
    return isRelative(destination) || Markdown.SCHEMES.contains(scheme(destination));
  }

  /** Whether no scheme begins it: a colon after {@code /}, {@code ?} or {@code #} begins none. */
  static boolean isRelative(String destination) {
    int colon = destination.indexOf(':');
    return colon < 0 || START.matcher(destination.substring(0, colon)).find();
  }

  /** Whether it leads out to somebody else's pages, which we do not vouch for. */
  static boolean isElsewhere(String destination) {
    return !isRelative(destination) && scheme(destination).startsWith("http");
  }

  private static String scheme(String destination) {
    return destination.substring(0, destination.indexOf(':')).toLowerCase(Locale.ROOT);
  }

  static boolean isWithinTheHouse(String destination) {
    return destination.startsWith("/") && !destination.startsWith("//");
  }

  static boolean isOnSamePage(String destination) {
    return destination.startsWith("#");
  }
}
