package org.lykta.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.guide.ChapterMother.chapter;
import static org.lykta.domain.guide.GuideMother.guide;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Listed;
import org.lykta.domain.reader.AudienceMother;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.ProfileMother;

class GuideTest {

  private final Guide first = guide("ma-daligt", 1);
  private final Guide second = guide("heldygnsvard", 2);
  private final Guide forRelatives = guide("narstaende", 3, AudienceMother.relatives());
  private final Guide forYoungRelatives = guide("unga", 4, AudienceMother.youngRelatives());

  private final Library library =
      new Library(List.of(forYoungRelatives, forRelatives, second, first));

  @Test
  void guidesStandInTheirOwnOrderForWhoHasToldNothing() {
    assertThat(Listed.ordered(library, Guide.class, Profile.UNTOLD))
        .containsExactly(first, second, forRelatives, forYoungRelatives);
  }

  @Test
  void guidesMeantForTheReaderComeFirstAndNoneIsLeftOut() {
    assertThat(Listed.ordered(library, Guide.class, ProfileMother.youngRelative()))
        .containsExactly(forYoungRelatives, forRelatives, first, second);
  }

  @Test
  void aGuideThatOnlyPartlyFitsIsAlsoNearer() {
    assertThat(Listed.ordered(library, Guide.class, ProfileMother.telling(Facet.AGE, "13-17")))
        .containsExactly(forYoungRelatives, first, second, forRelatives);
  }

  @Test
  void guidesWithTheSameOrderStandByName() {
    Library same = new Library(List.of(guide("b", 1), guide("c", 1), guide("a", 1)));

    assertThat(Listed.ordered(same, Guide.class, Profile.UNTOLD))
        .extracting(Guide::slug)
        .containsExactly("a", "b", "c");
  }

  @Test
  void aGuideHasItsOwnChaptersInTheirOrder() {
    Library chapters =
        new Library(
            List.of(
                first,
                second,
                chapter("ma-daligt", 10, "sist"),
                chapter("heldygnsvard", 1, "annan"),
                chapter("ma-daligt", 2, "forst")));

    assertThat(first.chapters(chapters)).extracting(Chapter::slug).containsExactly("forst", "sist");
  }
}
