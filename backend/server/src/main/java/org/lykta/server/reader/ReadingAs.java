package org.lykta.server.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.Vocabulary;

/**
 * What a reader has told, in words that the page repeats to her.
 *
 * @param words such as "anhörig" and "13-17 år"; empty for one who has told nothing
 */
public record ReadingAs(List<String> words) {

  /** The words of {@code profile} in a language. */
  public static ReadingAs of(Profile profile, Vocabulary vocabulary, String language) {
    List<String> words = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Set<String> told = profile.told(facet);
      vocabulary.allowed(facet).stream()
          .filter(told::contains)
          .forEach(value -> words.add(vocabulary.words(facet, value, language)));
    }
    return new ReadingAs(List.copyOf(words));
  }

  public boolean isNobody() {
    return words.isEmpty();
  }
}
