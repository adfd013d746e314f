package org.lykta.server.guide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Source;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Words;

/** What the pages of guides show. */
public final class GuideViews {

  private GuideViews() {}

  /** Every guide. */
  public record GuidesView(Frame frame, ReadingAs readingAs, List<Card> guides) {}

  /** A guide and its chapters. */
  public record GuideView(
      Frame frame,
      ReadingAs readingAs,
      String summary,
      Words tongue,
      String pdf,
      List<Card> chapters) {}

  /**
   * A guide or a chapter in a list.
   *
   * @param tongue the language of its words
   * @param size how many parts it has, in the language of the page; its minutes, all together,
   *     would only frighten
   */
  public record Card(String address, String title, String summary, Words tongue, String size) {}

  /**
   * A chapter before a reader.
   *
   * @param all whether she asked for the whole
   * @param fallback whether something on it is in another language than the page
   */
  public record ChapterView(
      Frame frame,
      ReadingAs readingAs,
      TextLink guide,
      String summary,
      Words tongue,
      List<SectionView> sections,
      List<Elsewhere> more,
      List<TextLink> stories,
      @Nullable TextLink previous,
      @Nullable TextLink next,
      boolean all,
      boolean fallback) {

    /** Those that are open at once. */
    public List<SectionView> unfolded() {
      return sections.stream().filter(SectionView::unfolded).toList();
    }

    /** Those that open when she wants. */
    public List<SectionView> folded() {
      return sections.stream().filter(section -> !section.unfolded()).toList();
    }
  }

  /**
   * A section on the page of its chapter.
   *
   * @param id its place on the page
   * @param html its text, ready to be put there
   */
  public record SectionView(
      String id,
      String title,
      String summary,
      Words tongue,
      int minutes,
      @Nullable String why,
      boolean unfolded,
      @Nullable String note,
      String html,
      @Nullable LocalDate reviewed,
      List<Source> sources) {}

  /**
   * A section of the chapter that is written for others.
   *
   * @param id where links to it land
   */
  public record Elsewhere(String id, TextLink link) {}
}
