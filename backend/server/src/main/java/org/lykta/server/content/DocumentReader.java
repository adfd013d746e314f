package org.lykta.server.content;

import java.util.List;
import java.util.regex.MatchResult;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.reader.Vocabulary;

/** Reads documents of one kind. A new kind is one bean of this type in a room of its own. */
public interface DocumentReader {

  /** The word for the kind, in ids and counts. */
  String kind();

  /** Where its files lie, as editors are told: {@code stories/<slug>.md}. */
  String place();

  /** The keys of its front matter besides {@link Heads#KEYS}. */
  List<Key> keys();

  /** Whether text follows the front matter. */
  boolean hasBody();

  /**
   * The name of the document whose path matched {@link #place()}; groups in the order they stand
   * there.
   */
  DocumentId id(MatchResult path);

  /**
   * The document. Problems go to {@code matter.problems()}, and a value that was refused is
   * replaced by a harmless one.
   */
  Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary);

  /**
   * What shows only when all documents are there: told on the original's file.
   *
   * @param document one that this reader has read, with its translations
   */
  default void compare(Document document, Library all, Problems problems) {}
}
