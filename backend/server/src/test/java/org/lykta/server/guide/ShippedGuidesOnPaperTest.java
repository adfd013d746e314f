package org.lykta.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.print.Accessible;
import org.lykta.server.print.Paper;
import tools.jackson.databind.JsonNode;

/** The guides that ship, as a printer gets them. */
class ShippedGuidesOnPaperTest {

  private static final String GUIDE = "/guider/narstaende.pdf";
  private static final Pattern ENTRY = Pattern.compile("(?m)^(.*?) ?\\.{3,} ?([0-9]+)\\s*$");

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path data) {
    lykta = RunningLykta.start(TestContent.SHIPPED, data);
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  private static Paper paper(String address) {
    return new Paper(lykta.get(address).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {GUIDE, GUIDE + "?stor=1"})
  void pagesAreA5AndA4InLargePrint(String address) {
    float width = address.endsWith("stor=1") ? 595.3f : 419.5f;
    float height = address.endsWith("stor=1") ? 841.9f : 595.3f;
    try (Paper paper = paper(address)) {
      for (var page : paper.document().getPages()) {
        PDRectangle size = page.getMediaBox();
        assertThat(List.of(Math.abs(size.getWidth() - width), Math.abs(size.getHeight() - height)))
            .allSatisfy(off -> assertThat(off).isLessThan(1f));
      }
    }
  }

  @Test
  void ordinaryPrintIs11PointsAndLargeIs18() {
    for (String address : List.of(GUIDE, GUIDE + "?stor=1")) {
      float wanted = address.endsWith("stor=1") ? 18 : 11;
      try (Paper paper = paper(address)) {
        assertThat(paper.glyphs(5))
            .filteredOn(glyph -> Math.abs(glyph.getFontSize() - wanted) < 0.1)
            .hasSizeGreaterThan(200);
      }
    }
  }

  @Test
  void whoListensGetsTagsLanguageTitleAndBookmarks() {
    try (Paper paper = paper(GUIDE)) {
      PDDocumentCatalog catalog = paper.document().getDocumentCatalog();

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo("sv");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(paper.document().getDocumentInformation().getTitle())
          .isEqualTo(lykta.json("/api/v1/guides/narstaende").path("title").asString());
      assertThat(paper.bookmarks()).containsAll(titles("narstaende", "sv"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GUIDE, "/ar/guider/ma-daligt.pdf", "/en/guider/heldygnsvard.pdf?stor=1"})
  void theValidatorOfAccessibleFilesFindsNothing(String address) {
    assertThat(Accessible.problems(lykta.get(address).body())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {GUIDE, "/ar/guider/ma-daligt.pdf", "/en/guider/heldygnsvard.pdf?stor=1"})
  void everyFontTravelsInside(String address) {
    try (Paper paper = paper(address)) {
      assertThat(paper.fonts())
          .isNotEmpty()
          .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GUIDE, GUIDE + "?stor=1"})
  void theContentsPageTellsTheTruePages(String address) {
    try (Paper paper = paper(address)) {
      String contents = paper.lines(2) + paper.lines(3);
      List<MatchResult> entries = ENTRY.matcher(contents).results().toList();

      assertThat(entries.stream().map(entry -> entry.group(1).strip()).toList())
          .containsAll(titles("narstaende", "sv"));
      for (MatchResult entry : entries) {
        assertThat(paper.page(Integer.parseInt(entry.group(2)))).contains(entry.group(1).strip());
      }
    }
  }

  @Test
  void chaptersBeginOnNewPages() {
    try (Paper paper = paper(GUIDE)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= paper.pages(); page++) {
        pages.add(paper.page(page));
      }
      for (JsonNode chapter : lykta.json("/api/v1/guides/narstaende").path("chapters")) {
        assertThat(pages).anyMatch(page -> page.startsWith(chapter.path("title").asString()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ma-daligt, ar", "narstaende, en", "heldygnsvard, sv-easy", "ma-daligt, sv"})
  void everySectionIsThere(String guide, String language) {
    String prefix = language.equals("sv") ? "" : "/" + language;
    try (Paper paper = paper(prefix + "/guider/" + guide + ".pdf")) {
      assertThat(paper.text()).contains(titles(guide, language));
    }
  }

  /** The titles of its chapters and of all their sections. */
  private static List<String> titles(String guide, String language) {
    List<String> titles = new ArrayList<>();
    for (JsonNode chapter :
        lykta.json("/api/v1/guides/" + guide + "?lang=" + language).path("chapters")) {
      titles.add(chapter.path("title").asString());
      JsonNode sections =
          lykta.json(
              "/api/v1/guides/%s/chapters/%s?all=true&lang=%s"
                  .formatted(guide, chapter.path("slug").asString(), language));
      Stream.of("sections", "more")
          .forEach(
              list -> sections.path(list).forEach(one -> titles.add(one.path("title").asString())));
    }
    return titles;
  }
}
