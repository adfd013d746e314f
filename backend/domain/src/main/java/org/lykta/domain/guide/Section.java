package org.lykta.domain.guide;

import java.util.Comparator;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Ordered;
import org.lykta.domain.reader.Pacing;

/**
 * A section of a chapter: one small page on a phone.
 *
 * @param order the {@code nn} of its file
 * @param pacing when in a reader's time it is right
 */
public record Section(Head head, int order, Pacing pacing) implements Ordered {

  public static final String KIND = "section";

  static final Comparator<Section> ORDER =
      Comparator.comparing(Section::order).thenComparing(Section::slug);

  @Override
  public Section with(Head other) {
    return new Section(other, order, pacing);
  }

  /** The chapter's address and the section's place on it. */
  @Override
  public String address() {
    return "/guider/" + id().parent().map(DocumentId::path).orElse("") + "#" + slug();
  }
}
