package org.lykta.server.search;

import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.DocumentId;

/**
 * A document's name as the index keeps it: {@code guide:ma-daligt/chapter:somn/section:kvallen}.
 */
final class WrittenId {

  private WrittenId() {}

  static String of(DocumentId id) {
    String own = id.kind() + ':' + id.slug();
    return id.parent().map(parent -> of(parent) + '/' + own).orElse(own);
  }

  static DocumentId read(String written) {
    @Nullable DocumentId id = null;
    for (String step : written.split("/", -1)) {
      int colon = step.indexOf(':');
      String kind = step.substring(0, colon);
      String slug = step.substring(colon + 1);
      id = id == null ? DocumentId.of(kind, slug) : id.child(kind, slug);
    }
    if (id == null) {
      throw new IllegalArgumentException("no name: " + written);
    }
    return id;
  }
}
