package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.ChapterMother;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.GuideMother;
import org.lykta.domain.guide.Section;
import org.lykta.domain.guide.SectionMother;
import org.lykta.domain.page.Page;

class ReadableLibraryTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

  private final Guide guide = GuideMother.guide("lampan");
  private final Chapter chapter = ChapterMother.chapter("lampan", "kvallen");
  private final Section section = SectionMother.section(chapter.id(), "ligga-vaken");

  @Test
  void whatIsLiveIsReadable() {
    assertThat(readable(MONDAY, guide, chapter, section)).containsExactly(guide, chapter, section);
  }

  @ParameterizedTest
  @EnumSource(value = Status.class, names = "LIVE", mode = EnumSource.Mode.EXCLUDE)
  void whatIsNotLiveIsHidden(Status status) {
    assertThat(readable(MONDAY, page("kladd", status), page("hjalp-nu", Status.LIVE)))
        .extracting(Document::slug)
        .containsExactly("hjalp-nu");
  }

  @Test
  void theFirstAndTheLastDayOfAPeriodAreReadable() {
    Page week = page("veckan", new Period(MONDAY, FRIDAY));

    assertThat(readable(MONDAY, week)).containsExactly(week);
    assertThat(readable(FRIDAY, week)).containsExactly(week);
  }

  @Test
  void theDaysBeforeAndAfterAPeriodHideIt() {
    Page week = page("veckan", new Period(MONDAY, FRIDAY));

    assertThat(readable(MONDAY.minusDays(1), week)).isEmpty();
    assertThat(readable(FRIDAY.plusDays(1), week)).isEmpty();
  }

  @Test
  void aheadAreDraftsAndWhatWillComeAndNothingThatHasEnded() {
    Page draft = page("kladd", Status.DRAFT);
    Page gone = page("borta", Status.WITHDRAWN);
    Page soon = page("snart", new Period(FRIDAY, null));
    Page over = page("slut", new Period(null, MONDAY));

    assertThat(new Library(List.of(draft, gone, soon, over)).ahead(MONDAY.plusDays(1)).stream())
        .containsExactly(draft, soon);
  }

  @ParameterizedTest
  @EnumSource(value = Status.class, names = "LIVE", mode = EnumSource.Mode.EXCLUDE)
  void everythingInAHiddenGuideIsHidden(Status status) {
    Guide hidden = guide.with(HeadMother.with(guide.id(), status, Period.ALWAYS, false));

    assertThat(readable(MONDAY, section, chapter, hidden)).isEmpty();
  }

  @Test
  void aSectionOfAnExpiredChapterIsHiddenAndItsGuideIsNot() {
    Period lastWeek = new Period(null, MONDAY.minusDays(1));
    Chapter expired = chapter.with(HeadMother.with(chapter.id(), Status.LIVE, lastWeek, false));

    assertThat(readable(MONDAY, guide, expired, section)).containsExactly(guide);
  }

  @Test
  void aSectionWithoutItsChapterIsHidden() {
    assertThat(readable(MONDAY, guide, section)).containsExactly(guide);
  }

  @Test
  void examplesAreHiddenUnlessSwitchedOn() {
    Page example = page("exempel", true);

    assertThat(readable(MONDAY, example)).isEmpty();
    assertThat(new Library(List.of(example)).readable(MONDAY, true).stream())
        .containsExactly(example);
  }

  @Test
  void switchingExamplesOnShowsNoDrafts() {
    Page draft =
        new Page(HeadMother.with(Page.id("utkast"), Status.DRAFT, Period.ALWAYS, true), 50);

    assertThat(new Library(List.of(draft)).readable(MONDAY, true).stream()).isEmpty();
  }

  @Test
  void whatIsInAnExampleIsHiddenWithIt() {
    Guide example = guide.with(HeadMother.with(guide.id(), Status.LIVE, Period.ALWAYS, true));

    assertThat(readable(MONDAY, example, chapter, section)).isEmpty();
    assertThat(new Library(List.of(example, chapter)).readable(MONDAY, true).stream())
        .containsExactly(example, chapter);
  }

  @Test
  void whatIsHiddenIsAtNoAddress() {
    Library library = new Library(List.of(page("kladd", Status.DRAFT)));

    assertThat(library.isAt("/sidor/kladd")).isTrue();
    assertThat(library.readable(MONDAY, false).isAt("/sidor/kladd")).isFalse();
  }

  private static List<Document> readable(LocalDate day, Document... documents) {
    return new Library(List.of(documents)).readable(day, false).stream().toList();
  }

  private static Page page(String slug, Status status) {
    return new Page(HeadMother.with(Page.id(slug), status, Period.ALWAYS, false), 50);
  }

  private static Page page(String slug, Period published) {
    return new Page(HeadMother.with(Page.id(slug), Status.LIVE, published, false), 50);
  }

  private static Page page(String slug, boolean example) {
    return new Page(HeadMother.with(Page.id(slug), Status.LIVE, Period.ALWAYS, example), 50);
  }
}
