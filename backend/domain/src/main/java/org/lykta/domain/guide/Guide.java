package org.lykta.domain.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Listed;
import org.lykta.domain.content.Slug;

/**
 * A recovery guide: chapters for one situation in life.
 *
 * @param order its place in a list, 1-99
 */
public record Guide(Head head, int order) implements Listed {

  public static final String KIND = "guide";

  public static DocumentId id(String slug) {
    return DocumentId.of(KIND, slug);
  }

  /** The one that an address names; empty also when that is no name at all. */
  public static Optional<Guide> find(Library library, String slug) {
    return Slug.isSlug(slug) ? library.find(Guide.class, id(slug)) : Optional.empty();
  }

  @Override
  public Guide with(Head other) {
    return new Guide(other, order);
  }

  @Override
  public String address() {
    return "/guider/" + id().path();
  }

  /** Its chapters, in their order. */
  public List<Chapter> chapters(Library library) {
    return library.within(Chapter.class, id()).stream()
        .sorted(Chapter.ORDER)
        .collect(Collectors.toList());
  }
}
