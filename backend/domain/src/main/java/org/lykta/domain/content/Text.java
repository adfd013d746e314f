package org.lykta.domain.content;

import org.jspecify.annotations.Nullable;

/**
 * What a document says in one language.
 *
 * @param language a tag of the vocabulary
 * @param note what the reader should know before reading, such as "Handlar om självmordstankar"
 * @param markdown CommonMark with GFM tables, without HTML
 */
public record Text(
    String language, String title, String summary, @Nullable String note, String markdown) {

  /**
   * Adults read about 238 words a minute (Brysbaert, 2019, English non-fiction); we count on a
   * tired reader.
   */
  private static final int WORDS_PER_MINUTE = 180;

  /** Reading time in whole minutes, at least 1. */
  public int minutes() {
    return Math.max(1, (words() + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
  }

  private int words() {
    int words = 0;
    boolean inWord = false;
    boolean counted = false;
    for (int at = 0; at < markdown.length(); at++) {
      char c = markdown.charAt(at);
      inWord = !Character.isWhitespace(c) && inWord;
      counted = inWord && counted;
      if (!Character.isWhitespace(c)) {
        inWord = true;
        if (!counted && Character.isLetterOrDigit(c)) {
          counted = true;
          words++;
        }
      }
    }
    return words;
  }
}
