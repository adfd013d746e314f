package org.lykta.app.edition;

/** Guards a parser that calls itself for each level of nesting. */
final class Depth {

  private static final int MOST = 20;

  private Depth() {}

  /**
   * Lets JSON of ordinary depth pass.
   *
   * @throws Malformed when it is nested deeper than 20 levels
   */
  static void check(String json) throws Malformed {
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      if (quoted) {
        at += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
      if (depth > MOST) {
        throw new Malformed("nested too deeply");
      }
    }
  }
}
