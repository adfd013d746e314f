package org.lykta.domain.guide;

import org.lykta.domain.content.HeadMother;

/** Chapters by name. */
public final class ChapterMother {

  private ChapterMother() {}

  public static Chapter chapter(String guide, String slug) {
    return chapter(guide, 1, slug);
  }

  static Chapter chapter(String guide, int order, String slug) {
    return new Chapter(HeadMother.head(Chapter.id(guide, slug)), order);
  }
}
