package org.lykta.server.web;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/**
 * The words around the texts, in one language: headings, buttons, what goes wrong.
 *
 * @param tag a language tag of the vocabulary, such as {@code sv-easy}
 * @param byKey patterns of {@link MessageFormat} where they are called with values
 */
public record Words(String tag, Map<String, String> byKey) {

  /**
   * The words of a key, with values in their places.
   *
   * @throws IllegalArgumentException when there are none: a fault of the program
   */
  public String say(String key, Object... values) {
    String words = byKey.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + tag);
    }
    return values.length == 0 ? words : new MessageFormat(words, locale()).format(values);
  }

  /** The HTML {@code lang} of the words: easy Swedish is Swedish to a screen reader. */
  public String lang() {
    return say("html.lang");
  }

  /** {@code ltr} or {@code rtl}. */
  public String dir() {
    return say("html.dir");
  }

  /** A day or an hour, in the pattern of {@link DateTimeFormatter} that a key holds. */
  public String time(String key, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(say(key), locale()).format(time);
  }

  /** Whose names of days and months these are. */
  public Locale locale() {
    // Arabic with the digits that telephone numbers here are written in
    return Locale.forLanguageTag(lang() + "-u-nu-latn");
  }
}
