package org.lykta.server.noticeboard;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, for where there is room for a few lines. */
final class Opening {

  private Opening() {}

  /**
   * Its first sentences, whole, at most {@code most} characters; empty when one alone is longer.
   */
  static String of(String text, int most, Locale language) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(language);
    sentences.setText(text);
    int end = 0;
    for (int next = sentences.next();
        next != BreakIterator.DONE && text.substring(0, next).strip().length() <= most;
        next = sentences.next()) {
      end = next;
    }
    return text.substring(0, end).strip();
  }
}
