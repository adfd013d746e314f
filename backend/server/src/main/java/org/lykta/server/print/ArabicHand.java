package org.lykta.server.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters and puts them in the order they are drawn. The library draws vowel signs as
 * letters of their own, which leaves holes in words; here they lie over their letter again.
 */
final class ArabicHand implements BidiReorderer {

  private static final int FIRST_SIGN = 0xFE70;
  private static final int LAST_SIGN = 0xFE7F;

  /** The signs of U+FE70 to U+FE7F without a place of their own; 0 where there is none. */
  private static final String SIGNS =
      "\u064B\u064B\u064C\0\u064D\0\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

  private final BidiReorderer unicode = new ICUBidiReorderer();

  @Override
  public String shapeText(String text) {
    IntStream drawn =
        unicode
            .shapeText(text)
            .chars()
            .map(c -> c < FIRST_SIGN || c > LAST_SIGN ? c : SIGNS.charAt(c - FIRST_SIGN))
            .filter(c -> c != 0);
    return drawn
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return unicode.reorderRTLTextToLTR(text);
  }

  @Override
  public String deshapeText(String text) {
    return unicode.deshapeText(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
