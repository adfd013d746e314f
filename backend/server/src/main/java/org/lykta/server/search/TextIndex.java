package org.lykta.server.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Pace;

/** Every text in memory, one Lucene document for each language of a document. For one thread. */
final class TextIndex implements AutoCloseable {

  static final String ID = "id";
  static final String LANGUAGE = "language";

  private static final FieldType WORDS = words(false);
  private static final FieldType ONLY_WHICH = words(true);

  private final IndexWriter writer;
  private Library indexed = new Library(List.of());

  TextIndex() throws IOException {
    writer =
        new IndexWriter(
            new ByteBuffersDirectory(),
            new IndexWriterConfig(new ByField())
                // merging by threads of its own would not be bounded by ours
                .setMergeScheduler(new SerialMergeScheduler()));
  }

  /**
   * Takes in what has changed since last time and lets go of what is gone. The first time with all
   * there is: nothing can be found until then.
   *
   * @return what is to be searched from now on; later updates do not change it
   */
  DirectoryReader update(Library library) throws IOException {
    Pace.Rests rests =
        (indexed.stream().findAny().isEmpty() ? Pace.FULL : Pace.BESIDE_READERS).rests();
    for (org.lykta.domain.content.Document old : indexed.stream().toList()) {
      if (library.find(old.id()).isEmpty()) {
        writer.deleteDocuments(term(old));
      }
    }
    for (org.lykta.domain.content.Document next : library.stream().toList()) {
      if (indexed.find(next.id()).filter(next::equals).isEmpty()) {
        List<Document> texts = next.head().texts().stream().map(text -> entry(next, text)).toList();
        writer.updateDocuments(term(next), texts);
        rests.whenTired();
      }
    }
    // only now: if any of this fails, the next update does it all again
    indexed = library;
    return DirectoryReader.open(writer);
  }

  private static Term term(org.lykta.domain.content.Document document) {
    return new Term(ID, WrittenId.of(document.id()));
  }

  private static Document entry(org.lykta.domain.content.Document document, Text text) {
    Tongue tongue = Tongue.of(text.language());
    var entry = new Document();
    entry.add(new StringField(ID, WrittenId.of(document.id()), Field.Store.YES));
    entry.add(new StringField(LANGUAGE, text.language(), Field.Store.YES));
    add(entry, Part.TITLE, tongue, text.title());
    add(entry, Part.SUMMARY, tongue, text.summary());
    add(entry, Part.BODY, tongue, Markdown.plain(text.markdown()));
    return entry;
  }

  private static void add(Document entry, Part part, Tongue tongue, String words) {
    entry.add(new Field(part.in(tongue), words, WORDS));
    entry.add(new Field(Part.WORDS.in(tongue), words, ONLY_WHICH));
  }

  private static FieldType words(boolean onlyWhich) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(onlyWhich);
    type.setIndexOptions(onlyWhich ? IndexOptions.DOCS : IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** How many writes there have been. */
  long writes() {
    return writer.getMaxCompletedSequenceNumber();
  }

  @Override
  public void close() throws IOException {
    writer.rollback();
  }

  private static final class ByField extends DelegatingAnalyzerWrapper {

    ByField() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      Tongue tongue = Tongue.valueOf(field.substring(field.indexOf('.') + 1));
      return field.equals(Part.WORDS.in(tongue)) ? tongue.wordsAndStems() : tongue.stems();
    }
  }
}
