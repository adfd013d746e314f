package org.lykta.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.Served;

/** One search: each document at most once, in the best of the languages it was found in. */
final class Search {

  static final int MOST_WORDS = 12;

  /** Lucene refuses more than 1024 stems in one question; each stands in every part. */
  private static final int MOST_STEMS = 900;

  private static final int MOST_ALTERNATIVES = 24;
  private static final float NEXT_LANGUAGE = 0.5f;
  private static final float OTHER_LANGUAGES = 0.05f;

  private final IndexReader reader;
  private final Served served;
  private final Map<Tongue, BooleanQuery> asked = new EnumMap<>(Tongue.class);

  Search(IndexReader reader, Served served) {
    this.reader = reader;
    this.served = served;
  }

  List<Found> find(String query, Languages languages, int limit) throws IOException {
    Set<String> wanted = new LinkedHashSet<>(languages.wanted());
    wanted.add(Languages.ORIGINAL);
    Set<String> every = new LinkedHashSet<>(wanted);
    every.addAll(served.edition().vocabulary().tags());
    BooleanQuery whole = whole(query, wanted, every);
    if (whole.clauses().isEmpty()) {
      return List.of();
    }
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Question.similarity());
    List<Found> found = new ArrayList<>();
    Set<DocumentId> ids = new HashSet<>();
    // a document may be found once in each language
    for (ScoreDoc hit : searcher.search(whole, limit * every.size()).scoreDocs) {
      if (found.size() < limit) {
        Document entry = searcher.storedFields().document(hit.doc);
        DocumentId id = WrittenId.read(entry.get(TextIndex.ID));
        found(id, entry.get(TextIndex.LANGUAGE))
            .filter(hitOnce -> ids.add(id))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private BooleanQuery whole(String query, Set<String> wanted, Set<String> every)
      throws IOException {
    var whole = new BooleanQuery.Builder();
    float weight = 1;
    for (String tag : every) {
      boolean own = wanted.contains(tag);
      BooleanQuery question = question(Tongue.of(tag), query, own, every.size());
      if (!question.clauses().isEmpty()) {
        whole.add(Question.in(tag, question, own ? weight : OTHER_LANGUAGES), Occur.SHOULD);
      }
      weight *= NEXT_LANGUAGE;
    }
    return whole.build();
  }

  /** The same for every language of a tongue; a language nobody asked for is taken at its word. */
  private BooleanQuery question(Tongue tongue, String query, boolean own, int languages)
      throws IOException {
    BooleanQuery before = asked.get(tongue);
    if (before != null) {
      return before;
    }
    List<Word> words = Word.all(query, tongue, MOST_WORDS);
    int each = MOST_STEMS / (Part.values().length * Math.max(1, words.size()) * languages);
    int alternatives = own ? Math.max(2, Math.min(MOST_ALTERNATIVES, each)) : 1;
    BooleanQuery question = new Question(reader, tongue, alternatives).of(words);
    asked.put(tongue, question);
    return question;
  }

  private Optional<Found> found(DocumentId id, String language) {
    // what may not be read now is never told of, whatever the index holds
    return served
        .readable()
        .find(id)
        .flatMap(
            document ->
                document.head().texts().stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst()
                    .map(text -> new Found(document, text, snippet(text))));
  }

  private List<Fragment> snippet(Text text) {
    Tongue tongue = Tongue.of(text.language());
    return new Excerpt(tongue, asked.getOrDefault(tongue, new BooleanQuery.Builder().build()))
        .of(text);
  }
}
