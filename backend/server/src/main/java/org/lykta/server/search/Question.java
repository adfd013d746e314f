package org.lykta.server.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * What somebody asked, in one tongue. Any of the words is enough; the more of them a text holds,
 * the better it answers.
 */
final class Question {

  /** Outweighs whatever the words of one text may score together, so that more words come first. */
  private static final float ANOTHER_WORD = 100;

  private static final float OTHER_PARTS = 0.3f;
  private static final float LEAST_SURE = 0.25f;

  private final Tongue tongue;
  private final IndexedWords indexed;
  private final int alternatives;

  /**
   * Prepares for asking.
   *
   * @param alternatives how many stems a word may stand for; 1 for the word itself and nothing else
   */
  Question(IndexReader reader, Tongue tongue, int alternatives) throws IOException {
    this.tongue = tongue;
    this.indexed = new IndexedWords(reader, tongue);
    this.alternatives = alternatives;
  }

  /** As Lucene asks it; without a clause when there is nothing to ask for. */
  BooleanQuery of(List<Word> words) throws IOException {
    var question = new BooleanQuery.Builder();
    for (Word word : words) {
      BooleanQuery meant = alternatives > 1 ? any(word) : alike(indexed.same(word));
      if (!meant.clauses().isEmpty()) {
        question.add(meant, Occur.SHOULD);
      }
    }
    return question.build();
  }

  private BooleanQuery any(Word word) throws IOException {
    Map<String, Float> sure = indexed.sameOrHolding(word, alternatives);
    if (!sure.isEmpty()) {
      return alike(sure);
    }
    List<Word> parts = Compound.parts(word, tongue, indexed);
    if (parts.isEmpty()) {
      // a word that is there is meant as it is written
      return alike(indexed.near(word, alternatives));
    }
    var both = new BooleanQuery.Builder();
    for (Word part : parts) {
      both.add(alike(indexed.sameOrHolding(part, Math.max(1, alternatives / 2))), Occur.MUST);
    }
    return both.build();
  }

  /** Any of some stems, by their weights. They share one rarity: a rare misspelling is no find. */
  private BooleanQuery alike(Map<String, Float> stems) throws IOException {
    var query = new BooleanQuery.Builder();
    if (stems.isEmpty()) {
      return query.build();
    }
    List<Query> parts =
        Part.READ.stream()
            .map(part -> (Query) new BoostQuery(synonyms(part, stems), part.weight))
            .toList();
    query.add(
        new BoostQuery(new DisjunctionMaxQuery(parts, OTHER_PARTS), indexed.rarity(stems.keySet())),
        Occur.SHOULD);
    Map<String, Float> sure = new LinkedHashMap<>(stems);
    sure.values().removeIf(weight -> weight < LEAST_SURE);
    if (!sure.isEmpty()) {
      query.add(
          new BoostQuery(new ConstantScoreQuery(synonyms(Part.WORDS, sure)), ANOTHER_WORD),
          Occur.SHOULD);
    }
    return query.build();
  }

  /** Ranks by how often and in how short a part; rarity is reckoned here, over all parts. */
  static Similarity similarity() {
    return new BM25Similarity() {
      @Override
      protected float idf(long texts, long all) {
        return 1;
      }
    };
  }

  private Query synonyms(Part part, Map<String, Float> stems) {
    String field = part.in(tongue);
    var query = new SynonymQuery.Builder(field);
    stems.forEach((stem, weight) -> query.addTerm(new BytesRef(stem), weight));
    return query.build();
  }

  /** Only texts in the language of {@code tag}. */
  static Query in(String tag, BooleanQuery question, float weight) {
    return new BoostQuery(
        new BooleanQuery.Builder()
            .add(question, Occur.MUST)
            .add(new TermQuery(new Term(TextIndex.LANGUAGE, tag)), Occur.FILTER)
            .build(),
        weight);
  }
}
