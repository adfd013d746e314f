package org.lykta.domain.guide;

import java.util.Set;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.HeadMother;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Moment;
import org.lykta.domain.reader.Pacing;

/** Sections of one chapter, for everyone and now unless a test says otherwise. */
public final class SectionMother {

  static final DocumentId CHAPTER = Chapter.id("lampan", "kvallen");

  private SectionMother() {}

  public static Section section(DocumentId chapter, String slug) {
    return new Section(HeadMother.head(chapter.child(Section.KIND, slug)), 1, Moment.NOW);
  }

  static Section section(int order, String slug) {
    return section(order, slug, Audience.EVERYONE, Moment.NOW);
  }

  static Section section(int order, String slug, Pacing pacing) {
    return section(order, slug, Audience.EVERYONE, pacing);
  }

  static Section section(int order, String slug, Audience audience) {
    return section(order, slug, audience, Moment.NOW);
  }

  static Section section(int order, String slug, Audience audience, Pacing pacing) {
    Head head = HeadMother.head(CHAPTER.child(Section.KIND, slug), audience, Set.of());
    return new Section(head, order, pacing);
  }

  static Section written(int order, String slug, Text... texts) {
    return new Section(
        HeadMother.written(CHAPTER.child(Section.KIND, slug), texts), order, Moment.NOW);
  }
}
