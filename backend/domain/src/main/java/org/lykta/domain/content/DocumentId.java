package org.lykta.domain.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document is called: its kind, the document it stands in (a section in its chapter, a
 * chapter in its guide) and its own name there.
 *
 * @param kind a word such as {@code story}; data, so that a new kind is a new room and nothing else
 */
public record DocumentId(String kind, @Nullable DocumentId within, Slug slug) {

  public static DocumentId of(String kind, String slug) {
    return new DocumentId(kind, null, new Slug(slug));
  }

  public DocumentId child(String childKind, String childSlug) {
    return new DocumentId(childKind, this, new Slug(childSlug));
  }

  public Optional<DocumentId> parent() {
    return Optional.ofNullable(within);
  }

  /** The names from the outermost in, joined by a slash: {@code ma-daligt/aterhamtning}. */
  public String path() {
    return within == null ? slug.value() : within.path() + "/" + slug;
  }

  @Override
  public String toString() {
    return kind + " " + path();
  }
}
