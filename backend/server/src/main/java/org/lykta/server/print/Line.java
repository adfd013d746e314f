package org.lykta.server.print;

import java.awt.ComponentOrientation;
import java.util.Locale;

/**
 * Words in one language.
 *
 * @param language a tag such as {@code sv-easy}
 */
public record Line(String language, String text) {

  /** The language as readers aloud know it: {@code sv} for {@code sv-easy}. */
  public String lang() {
    return lang(language);
  }

  /** {@code ltr} or {@code rtl}. */
  public String dir() {
    return dir(language);
  }

  static String lang(String language) {
    return language.split("-", 2)[0];
  }

  static String dir(String language) {
    return ComponentOrientation.getOrientation(Locale.forLanguageTag(lang(language)))
            .isLeftToRight()
        ? "ltr"
        : "rtl";
  }
}
