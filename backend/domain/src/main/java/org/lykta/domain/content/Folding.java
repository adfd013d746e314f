package org.lykta.domain.content;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: lower case, without accents, nothing but letters and digits. */
public final class Folding {

  private static final char ALEF = '\u0627';

  private Folding() {}

  /** The words of {@code text}, folded, with one space between. */
  public static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int at = 0; at < apart.length(); at++) {
      char c = apart.charAt(at);
      int kind = Character.getType(c);
      if (kind == Character.NON_SPACING_MARK || c == '\u0640') {
        // an accent, a vowel sign, or the stroke that only makes an Arabic word longer
        continue;
      }
      folded.append(Character.isLetterOrDigit(c) ? letter(c) : ' ');
    }
    return folded.toString().trim().replaceAll(" +", " ");
  }

  private static char letter(char c) {
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> ALEF;
      case '\u0649' -> '\u064a';
      case '\u0629' -> '\u0647';
      case 'ø' -> 'o';
      case 'æ' -> 'a';
      default -> c;
    };
  }
}
