package org.lykta.domain.page;

import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;

/** A page that stands alone, such as Hjälp nu. */
public record Page(Head head) implements Document {

  public static final String KIND = "page";

  public static DocumentId id(String slug) {
    return DocumentId.of(KIND, slug);
  }

  @Override
  public Page with(Head other) {
    return new Page(other);
  }

  @Override
  public String address() {
    return "/sidor/" + slug();
  }
}
