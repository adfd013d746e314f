package org.lykta.app.edition;

/**
 * Guards a parser that calls itself for each level of nesting, and takes more than JSON: Android's
 * knows comments and other quotes, behind which depth could hide.
 */
final class Depth {

  private static final int MOST = 20;

  /** What JSON never has between its strings, and what Android's parser would take there. */
  private static final String FOREIGN = "'/#=;\\";

  private Depth() {}

  /**
   * Lets JSON of ordinary depth pass.
   *
   * @throws Malformed when it is nested deeper than 20 levels, or is not one JSON object to its end
   */
  static void check(String json) throws Malformed {
    int depth = 0;
    boolean quoted = false;
    boolean ended = false;
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      if (quoted) {
        at += c == '\\' ? 1 : 0;
        quoted = c != '"';
        continue;
      }
      if (FOREIGN.indexOf(c) >= 0 || (ended && !Character.isWhitespace(c))) {
        throw new Malformed("not JSON at " + at);
      }
      quoted = c == '"';
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        ended = depth == 0;
      }
      if (depth > MOST) {
        throw new Malformed("nested too deeply");
      }
    }
  }
}
