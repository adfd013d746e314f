package org.lykta.domain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lykta.domain.reader.Languages;

/**
 * What a file writes: a document, in one language. The same wherever the file lies among its
 * neighbours.
 */
public record Written(DocumentId id, String language) {

  public static Written original(DocumentId id) {
    return new Written(id, Languages.ORIGINAL);
  }

  /** Everything that a document is written in, the original first. */
  public static Stream<Written> all(Document document) {
    return document.head().languages().stream()
        .map(language -> new Written(document.id(), language));
  }

  public boolean isOriginal() {
    return language.equals(Languages.ORIGINAL);
  }

  /** Itself, its original, and the originals it stands in: without them, nobody reads it. */
  public List<Written> outwards() {
    List<Written> outwards = new ArrayList<>(List.of(this));
    for (DocumentId at = id; at != null; at = at.within()) {
      outwards.add(original(at));
    }
    return List.copyOf(outwards);
  }

  /** As its document is called; a translation has its language after that. */
  @Override
  public String toString() {
    return isOriginal() ? id.toString() : id + " " + language;
  }
}
