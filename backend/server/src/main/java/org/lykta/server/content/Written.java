package org.lykta.server.content;

import org.lykta.domain.content.DocumentId;
import org.lykta.domain.reader.Languages;

/**
 * What a file writes: a document, in one language. The same wherever the file lies among its
 * neighbours.
 */
public record Written(DocumentId id, String language) {

  public boolean isOriginal() {
    return language.equals(Languages.ORIGINAL);
  }

  static Written original(DocumentId id) {
    return new Written(id, Languages.ORIGINAL);
  }
}
