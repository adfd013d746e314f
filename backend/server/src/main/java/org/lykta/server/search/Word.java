package org.lykta.server.search;

import java.util.List;

/**
 * A word somebody searches for.
 *
 * @param folded as it was written, but in lower case and without accents
 * @param stem without its ending, as the index has it
 */
record Word(String folded, String stem) {

  private static final int SHORTEST_WITH_A_TYPO = 4;
  private static final int SHORTEST_WITH_TWO = 8;

  /** Lucene gives up on looking for something like a very long word. */
  private static final int LONGEST_WITH_A_TYPO = 40;

  static Word of(String folded, Tongue tongue) {
    return new Word(folded, tongue.stem(folded));
  }

  /** The words of a query that say something, each once, at most {@code most}. */
  static List<Word> all(String query, Tongue tongue, int most) {
    return tongue.words(query).stream()
        .map(folded -> of(folded, tongue))
        .filter(word -> !word.stem.isEmpty())
        .distinct()
        .limit(most)
        .toList();
  }

  int letters() {
    return folded.codePointCount(0, folded.length());
  }

  /** How many letters may be wrong: none in a short word or a very long one. */
  int typos() {
    if (letters() < SHORTEST_WITH_A_TYPO || letters() > LONGEST_WITH_A_TYPO) {
      return 0;
    }
    return letters() < SHORTEST_WITH_TWO ? 1 : 2;
  }
}
