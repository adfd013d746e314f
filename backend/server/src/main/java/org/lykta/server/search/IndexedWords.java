package org.lykta.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/**
 * The words that the index has in one tongue, and which of them a word may mean: their stems, each
 * with its weight, the likeliest first.
 */
final class IndexedWords {

  private static final int SHORTEST_INSIDE_ANOTHER = 4;
  private static final int SHORTEST_STEM_INSIDE = 3;
  private static final float HOLDING = 0.3f;
  private static final float NEAR = 0.2f;

  private final Tongue tongue;
  private final String field;
  private final @Nullable Terms terms;

  IndexedWords(IndexReader reader, Tongue tongue) throws IOException {
    this.tongue = tongue;
    this.field = Part.WORDS.in(tongue);
    this.terms = MultiTerms.getTerms(reader, field);
  }

  boolean has(String stem) throws IOException {
    return terms != null && terms.iterator().seekExact(new BytesRef(stem));
  }

  /** How much it tells that a text has one of these: the fewer texts do, the more. Above 0. */
  float rarity(Iterable<String> stems) throws IOException {
    if (terms == null) {
      return 1;
    }
    TermsEnum all = terms.iterator();
    int most = 0;
    for (String stem : stems) {
      most = Math.max(most, all.seekExact(new BytesRef(stem)) ? all.docFreq() : 0);
    }
    return (float) Math.log1p((terms.getDocCount() - most + 0.5) / (most + 0.5));
  }

  /** The word itself, if it is there, with weight 1. */
  Map<String, Float> same(Word word) throws IOException {
    return has(word.stem()) ? Map.of(word.stem(), 1f) : Map.of();
  }

  /** The word itself and words that hold it: at most {@code most}. */
  Map<String, Float> sameOrHolding(Word word, int most) throws IOException {
    Map<String, Float> found = new LinkedHashMap<>(same(word));
    if (tongue.joinsWords()
        && word.letters() >= SHORTEST_INSIDE_ANOTHER
        && word.stem().length() >= SHORTEST_STEM_INSIDE) {
      for (String other : holding(word.stem())) {
        add(found, other, HOLDING, most);
      }
    }
    return found;
  }

  /** Words that are written nearly so: at most {@code most}. */
  Map<String, Float> near(Word word, int most) throws IOException {
    Map<String, Float> closeness = new LinkedHashMap<>();
    collectNear(word.folded(), word.typos(), closeness);
    // a wrong letter may make an ending look like none, and a right one like an ending
    collectNear(word.stem(), Math.min(word.typos(), word.stem().length() - 2), closeness);
    Map<String, Float> found = new LinkedHashMap<>();
    closeness.entrySet().stream()
        .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
        .forEach(other -> add(found, other.getKey(), NEAR * other.getValue(), most));
    return found;
  }

  /** Adds the stem of an indexed word; the word too, which may be a stem itself. */
  private void add(Map<String, Float> found, String word, float weight, int most) {
    for (String stem : List.of(tongue.stem(word), word)) {
      if (found.size() < most) {
        found.putIfAbsent(stem, weight);
      }
    }
  }

  private void collectNear(String word, int typos, Map<String, Float> closeness)
      throws IOException {
    if (terms == null || typos < 1) {
      return;
    }
    var like = new FuzzyTermsEnum(terms, new Term(field, word), typos, 1, true);
    var boost = like.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef next = like.next(); next != null; next = like.next()) {
      closeness.merge(next.utf8ToString(), boost.getBoost(), Math::max);
    }
  }

  /** The longest of them last: the less is added to the word, the more it means the same. */
  private List<String> holding(String stem) throws IOException {
    List<String> found = new ArrayList<>();
    if (terms != null) {
      Automaton anything = Automata.makeAnyString();
      Automaton inside =
          Operations.concatenate(List.of(anything, Automata.makeString(stem), anything));
      TermsEnum all = new CompiledAutomaton(inside).getTermsEnum(terms);
      for (BytesRef next = all.next(); next != null; next = all.next()) {
        found.add(next.utf8ToString());
      }
    }
    found.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    return found;
  }
}
