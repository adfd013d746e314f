package org.lykta.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.content.TextMother.text;
import static org.lykta.domain.guide.ChapterMother.chapter;
import static org.lykta.domain.guide.SectionMother.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.reader.Languages;

class ChapterTest {

  private static final Languages ENGLISH = new Languages(List.of("en", "sv"));

  private final Chapter evening = chapter("lampan", 2, "kvallen");

  @Test
  void theNextChapterIsTheNearestAfterIt() {
    Chapter morning = chapter("lampan", 5, "morgonen");

    assertThat(
            evening.next(
                library(
                    chapter("lampan", 9, "dagen"),
                    chapter("lampan", 1, "dagern"),
                    morning,
                    evening)))
        .contains(morning);
  }

  @Test
  void theLastChapterHasNoNext() {
    assertThat(evening.next(library(chapter("lampan", 1, "dagern"), evening))).isEmpty();
  }

  @Test
  void theNextChapterIsInTheSameGuide() {
    assertThat(evening.next(library(evening, chapter("annan", 3, "morgonen")))).isEmpty();
  }

  @Test
  void chaptersWithTheSameOrderFollowByName() {
    Chapter night = chapter("lampan", 2, "natten");

    assertThat(evening.next(library(night, evening))).contains(night);
    assertThat(night.next(library(night, evening))).isEmpty();
  }

  @Test
  void aChapterTakesTheMinutesOfAllItsSectionsTogether() {
    Library library =
        library(
            evening,
            written(1, "kort", text("sv", 20)),
            written(2, "lang", text("sv", 400)),
            SectionMother.section(Chapter.id("lampan", "morgonen"), "annan"));

    assertThat(evening.minutes(library, Languages.SWEDISH)).isEqualTo(1 + 3);
  }

  @Test
  void aChapterTakesTheMinutesOfTheLanguageItIsReadIn() {
    Library library =
        library(
            evening,
            written(1, "oversatt", text("sv", 400), text("en", 20)),
            written(2, "bara-svenska", text("sv", 200)));

    assertThat(evening.minutes(library, ENGLISH)).isEqualTo(1 + 2);
    assertThat(evening.minutes(library, Languages.SWEDISH)).isEqualTo(3 + 2);
  }

  @Test
  void aChapterWithoutSectionsTakesNoTime() {
    assertThat(evening.minutes(library(evening), Languages.SWEDISH)).isZero();
  }

  @Test
  void sectionsStandInNnOrderAndThenByName() {
    Section first = SectionMother.section(1, "c");
    Section second = SectionMother.section(2, "a");
    Section third = SectionMother.section(2, "b");

    assertThat(evening.sections(library(third, first, evening, second)))
        .containsExactly(first, second, third);
  }

  @Test
  void aSectionIsReadOnItsChaptersPage() {
    assertThat(evening.address()).isEqualTo("/guider/lampan/kvallen");
    assertThat(SectionMother.section(1, "ligga-vaken").address())
        .isEqualTo("/guider/lampan/kvallen#ligga-vaken");
  }

  private static Library library(Document... documents) {
    return new Library(List.of(documents));
  }
}
