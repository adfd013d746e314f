package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.Section;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.Reasons;
import org.lykta.domain.story.Story;

/** The content that ships keeps its promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedContentTest {

  private Reading reading = Contents.read(Map.of());

  @BeforeAll
  void read() throws IOException {
    Sources sources = new ContentFolder(Path.of("../../content")).read().sources();
    reading = Readers.contentReader().read(sources, Contents.TODAY);
  }

  @Test
  void itHasNoProblemsAtAll() {
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void threeGuidesHoldAtLeastTwentyFourSections() {
    assertThat(readable().all(Guide.class))
        .extracting(Document::slug)
        .contains("heldygnsvard", "ma-daligt", "narstaende");
    assertThat(readable().all(Section.class)).hasSizeGreaterThanOrEqualTo(24);
  }

  @Test
  void thereAreAtLeastSixStories() {
    assertThat(readable().all(Story.class)).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void helpNowStandsInFourLanguages() {
    assertThat(readable().find(Page.id("hjalp-nu")))
        .hasValueSatisfying(
            page ->
                assertThat(page.head().texts())
                    .extracting(Text::language)
                    .containsExactlyInAnyOrder("sv", "sv-easy", "en", "ar"));
  }

  @Test
  void atLeastThreeChaptersHoldASectionMeantForRelativesOfThirteenToSeventeen() {
    assertThat(readable().all(Chapter.class))
        .filteredOn(
            chapter ->
                chapter.sections(readable()).stream()
                    .anyMatch(ShippedContentTest::meantForTheYoung))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void everyRuleOfPersonalisingHasATextThatNeedsIt() {
    List<Section> sections = readable().all(Section.class);

    assertThat(sections)
        .flatExtracting(section -> section.head().audience().wanted().keySet())
        .contains(Facet.values());
    assertThat(sections)
        .extracting(section -> section.pacing().key())
        .contains("now", "soon", "later", "after");
    assertThat(sections)
        .as("meant for more than one thing at once")
        .anyMatch(section -> section.head().audience().wanted().size() > 1);
    assertThat(sections)
        .flatExtracting(section -> section.head().texts())
        .extracting(Text::language)
        .contains("sv", "sv-easy", "en", "ar");
  }

  private static boolean meantForTheYoung(Section section) {
    var young =
        new Profile(Map.of(Facet.ROLE, Set.of("relative"), Facet.AGE, Set.of("13-17")), Map.of());
    return section
        .head()
        .audience()
        .fit(young)
        .map(Reasons::matched)
        .filter(matched -> matched.keySet().containsAll(List.of(Facet.ROLE, Facet.AGE)))
        .isPresent();
  }

  private Library readable() {
    return reading.library().readable(Contents.TODAY, false);
  }
}
