package org.lykta.server.content;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What an editor may have meant. */
public final class Suggestion {

  private static final int FARTHEST = 3;
  private static final int LONGEST_LIST = 30;

  private Suggestion() {}

  /**
   * "Menade du ...?" when something differs in a third of its letters at most, otherwise what there
   * is to choose from.
   */
  public static String among(Collection<String> allowed, String written) {
    int farthest = Math.min(Math.max(1, (written.length() + 2) / 3), FARTHEST);
    var distance = new LevenshteinDistance(farthest);
    return allowed.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= farthest)
        .filter(word -> distance.apply(word, written) >= 0)
        .min(
            Comparator.comparing((String word) -> distance.apply(word, written))
                .thenComparing(word -> word))
        .map(word -> "Menade du %s?".formatted(word))
        .orElseGet(() -> choices(allowed));
  }

  private static String choices(Collection<String> allowed) {
    if (allowed.isEmpty()) {
      return "Ta bort den: det finns inget att välja bland.";
    }
    return allowed.size() <= LONGEST_LIST
        ? "Välj bland: %s.".formatted(String.join(", ", allowed))
        : "Kontrollera stavningen.";
  }
}
