package org.lykta.domain.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that front matter and profiles may use, and the words for them:
 * content/vocabulary.yaml as data. Maps keep the file's order.
 *
 * @param languages each language's tag and its own name
 * @param values the values of each facet
 * @param events what a text may wait for
 * @param lists the values of each list
 * @param sentence how {@link #why} is put together
 */
public record Vocabulary(
    Map<String, Phrase> languages,
    Map<Facet, Values> values,
    Map<String, Phrase> events,
    Map<Wordlist, Map<String, Phrase>> lists,
    WhySentence sentence) {

  /** A word or sentence in each language; Swedish is always there. */
  public record Phrase(Map<String, String> byLanguage) {

    public String in(String language) {
      String own = byLanguage.get(language);
      return own != null ? own : byLanguage.getOrDefault(Languages.ORIGINAL, "");
    }
  }

  /**
   * The values of one facet.
   *
   * @param lead what stands before a value in a sentence: "är", "bor"
   */
  public record Values(Phrase lead, Map<String, Phrase> words) {}

  public Set<String> allowed(Facet facet) {
    Values known = values.get(facet);
    return known == null ? Set.of() : known.words().keySet();
  }

  /**
   * The sentence that tells a reader why a text is shown: "Visas för att du är anhörig och 13-17
   * år."
   */
  public String why(Reasons reasons, String language) {
    return sentence.of(reasons, values, language);
  }

  /** The words for a value, such as "anhörig" for {@code relative}; the value itself without. */
  public String words(Facet facet, String value, String language) {
    Values known = values.get(facet);
    Phrase phrase = known == null ? null : known.words().get(value);
    return phrase == null ? value : phrase.in(language);
  }

  public Set<String> allowed(Wordlist list) {
    return lists.getOrDefault(list, Map.of()).keySet();
  }

  /** The words for a value of a list; the value itself without. */
  public String words(Wordlist list, String value, String language) {
    Phrase phrase = lists.getOrDefault(list, Map.of()).get(value);
    return phrase == null ? value : phrase.in(language);
  }

  public static final Vocabulary EMPTY =
      new Vocabulary(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          new WhySentence(new Phrase(Map.of()), new Phrase(Map.of()), new Phrase(Map.of())));

  /** The languages, Swedish first. */
  public List<String> tags() {
    return List.copyOf(languages.keySet());
  }
}
