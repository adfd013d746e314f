package org.lykta.domain.content;

import java.util.Collections;

/** Texts in a language, as long as a test needs them. */
public final class TextMother {

  private TextMother() {}

  public static Text text(String language) {
    return text(language, 1);
  }

  public static Text text(String language, int words) {
    return saying(language, String.join(" ", Collections.nCopies(words, "ord")));
  }

  public static Text saying(String language, String markdown) {
    return new Text(language, "Titel på " + language, "En mening.", null, markdown);
  }
}
