package org.lykta.domain.page;

import java.util.Optional;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Listed;
import org.lykta.domain.content.Slug;

/**
 * A page that stands alone, such as Hjälp nu.
 *
 * @param order its place in a list, 1-99
 */
public record Page(Head head, int order) implements Listed {

  public static final String KIND = "page";

  public static DocumentId id(String slug) {
    return DocumentId.of(KIND, slug);
  }

  /** The one that an address names; empty also when that is no name at all. */
  public static Optional<Page> find(Library library, String slug) {
    return Slug.isSlug(slug) ? library.find(Page.class, id(slug)) : Optional.empty();
  }

  @Override
  public Page with(Head other) {
    return new Page(other, order);
  }

  @Override
  public String address() {
    return "/sidor/" + slug();
  }
}
