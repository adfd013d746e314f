package org.lykta.server.content;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What an editor may have meant. */
final class Suggestion {

  private static final int FARTHEST = 3;
  private static final int LONGEST_LIST = 30;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FARTHEST);

  private Suggestion() {}

  /** "Menade du ...?" when something is near, otherwise what there is to choose from. */
  static String among(Collection<String> allowed, String written) {
    return allowed.stream()
        .filter(word -> distance(word, written) <= FARTHEST)
        .min(
            Comparator.comparing((String word) -> distance(word, written))
                .thenComparing(word -> word))
        .map(word -> "Menade du %s?".formatted(word))
        .orElseGet(() -> choices(allowed));
  }

  private static String choices(Collection<String> allowed) {
    return allowed.size() <= LONGEST_LIST
        ? "Välj bland: %s.".formatted(String.join(", ", allowed))
        : "Kontrollera stavningen.";
  }

  private static int distance(String word, String written) {
    if (written.length() > word.length() + FARTHEST) {
      return Integer.MAX_VALUE;
    }
    int distance = DISTANCE.apply(word, written);
    return distance < 0 ? Integer.MAX_VALUE : distance;
  }
}
