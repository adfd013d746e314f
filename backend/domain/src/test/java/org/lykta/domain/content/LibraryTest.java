package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.ChapterMother;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.GuideMother;
import org.lykta.domain.guide.Section;
import org.lykta.domain.guide.SectionMother;
import org.lykta.domain.page.Page;
import org.lykta.domain.story.Story;
import org.lykta.domain.story.StoryMother;

/** Finding documents; {@link ReadableLibraryTest} tells which of them a reader may see. */
class LibraryTest {

  private final Guide guide = GuideMother.guide("lampan");
  private final Chapter evening = ChapterMother.chapter("lampan", "kvallen");
  private final Chapter morning = ChapterMother.chapter("lampan", "morgonen");
  private final Section lying = SectionMother.section(evening.id(), "ligga-vaken");
  private final Section rising = SectionMother.section(morning.id(), "stiga-upp");
  private final Story coffee = StoryMother.story("kaffe");
  private final Page help = new Page(HeadMother.head(Page.id("hjalp-nu")), 50);

  private final Library library =
      new Library(List.of(rising, help, guide, morning, evening, lying, coffee));

  @Test
  void aDocumentIsFoundByItsId() {
    assertThat(library.find(lying.id())).contains(lying);
    assertThat(library.find(Story.class, Story.id("kaffe"))).contains(coffee);
  }

  @Test
  void aNameIsFoundOnlyWithinItsOwnParent() {
    assertThat(library.find(morning.id().child(Section.KIND, "ligga-vaken"))).isEmpty();
  }

  @Test
  void aDocumentOfAnotherKindIsNotFound() {
    assertThat(library.find(Guide.class, coffee.id())).isEmpty();
    assertThat(library.find(Page.id("kaffe"))).isEmpty();
  }

  @Test
  void documentsOfAKindKeepTheOrderTheyWereGiven() {
    assertThat(library.all(Chapter.class)).containsExactly(morning, evening);
    assertThat(library.stream())
        .containsExactly(rising, help, guide, morning, evening, lying, coffee);
  }

  @Test
  void onlyWhatStandsInTheParentItselfIsWithinIt() {
    assertThat(library.within(Chapter.class, guide.id())).containsExactly(morning, evening);
    assertThat(library.within(Section.class, evening.id())).containsExactly(lying);
    assertThat(library.within(Section.class, guide.id())).isEmpty();
    assertThat(library.within(Guide.class, evening.id())).isEmpty();
  }

  @Test
  void nothingIsWithinAParentThatIsNotThere() {
    assertThat(library.within(Chapter.class, Guide.id("okand"))).isEmpty();
  }

  @Test
  void everyDocumentIsAtItsOwnAddress() {
    assertThat(library.stream().map(Document::address)).allMatch(library::isAt);
    assertThat(library.isAt("/guider/lampan/kvallen")).isTrue();
    assertThat(library.isAt("/guider/lampan/kvallen#ligga-vaken")).isTrue();
    assertThat(library.isAt("/berattelser/kaffe")).isTrue();
    assertThat(library.isAt("/sidor/hjalp-nu")).isTrue();
  }

  @Test
  void aPlaceOnAPageIsAtThatPage() {
    assertThat(library.isAt("/sidor/hjalp-nu#ring")).isTrue();
    assertThat(library.isAt("/sidor/hjalp-nu#")).isTrue();
  }

  @Test
  void nothingIsAtAnAddressThatNoDocumentHas() {
    assertThat(library.isAt("/sidor/okand")).isFalse();
    assertThat(library.isAt("/sidor/okand#hjalp-nu")).isFalse();
    assertThat(library.isAt("/sidor/hjalp")).isFalse();
    assertThat(library.isAt("#ligga-vaken")).isFalse();
    assertThat(library.isAt("")).isFalse();
  }

  @Test
  void documentsAreCountedKindByKindInTheOrderOfTheirNames() {
    assertThat(library.counts())
        .containsExactly(
            Map.entry("chapter", 2L),
            Map.entry("guide", 1L),
            Map.entry("page", 1L),
            Map.entry("section", 2L),
            Map.entry("story", 1L));
  }

  @Test
  void anEmptyLibraryIsALibrary() {
    Library empty = new Library(List.of());

    assertThat(empty.counts()).isEmpty();
    assertThat(empty.all(Guide.class)).isEmpty();
    assertThat(empty.find(guide.id())).isEmpty();
  }
}
