package org.lykta.domain.story;

import java.time.LocalDate;
import java.util.Set;
import org.lykta.domain.content.HeadMother;
import org.lykta.domain.reader.Audience;

/** Stories with and without a teller. */
public final class StoryMother {

  private StoryMother() {}

  public static Story story(String slug, String... themes) {
    return story(slug, Audience.EVERYONE, themes);
  }

  static Story story(String slug, Audience audience, String... themes) {
    return new Story(
        HeadMother.head(Story.id(slug), audience, Set.of(themes)),
        false,
        new Consent("parm 7", LocalDate.of(2026, 1, 15), null));
  }

  static Story composed(String slug, String... themes) {
    return composed(slug, Audience.EVERYONE, themes);
  }

  static Story composed(String slug, Audience audience, String... themes) {
    return new Story(HeadMother.head(Story.id(slug), audience, Set.of(themes)), true, null);
  }
}
