package org.lykta.server.search;

import java.io.IOException;
import java.util.List;

/** A word put together of two that the index has, such as ångest and grupp. */
final class Compound {

  private static final int SHORTEST_PART = 3;

  private Compound() {}

  /** The two, or none. Of several ways to part it, the one whose shorter half is longest. */
  static List<Word> parts(Word word, Tongue tongue, IndexedWords indexed) throws IOException {
    String whole = word.folded();
    if (!tongue.joinsWords()) {
      return List.of();
    }
    for (int off = 0; off <= whole.length() / 2 - SHORTEST_PART; off++) {
      int middle = whole.length() / 2;
      for (int at : off == 0 ? new int[] {middle} : new int[] {middle - off, middle + off}) {
        List<Word> parts = parts(whole.substring(0, at), whole.substring(at), tongue, indexed);
        if (!parts.isEmpty()) {
          return parts;
        }
      }
    }
    return List.of();
  }

  private static List<Word> parts(String first, String last, Tongue tongue, IndexedWords indexed)
      throws IOException {
    Word end = Word.of(last, tongue);
    if (last.length() < SHORTEST_PART || !indexed.has(end.stem())) {
      return List.of();
    }
    Word start = Word.of(first, tongue);
    if (indexed.has(start.stem())) {
      return List.of(start, end);
    }
    // självhjälp-s-grupp
    if (first.endsWith("s") && first.length() > SHORTEST_PART) {
      Word without = Word.of(first.substring(0, first.length() - 1), tongue);
      return indexed.has(without.stem()) ? List.of(without, end) : List.of();
    }
    return List.of();
  }
}
