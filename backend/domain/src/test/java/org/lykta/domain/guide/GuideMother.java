package org.lykta.domain.guide;

import java.util.Set;
import org.lykta.domain.content.HeadMother;
import org.lykta.domain.reader.Audience;

/** Guides by name. */
public final class GuideMother {

  private GuideMother() {}

  public static Guide guide(String slug) {
    return guide(slug, 1);
  }

  static Guide guide(String slug, int order) {
    return guide(slug, order, Audience.EVERYONE);
  }

  static Guide guide(String slug, int order, Audience audience) {
    return new Guide(HeadMother.head(Guide.id(slug), audience, Set.of()), order);
  }
}
