package org.lykta.server.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Source;

/** What the guide calls answer, field by field as the contract has it. */
final class GuideAnswers {

  private GuideAnswers() {}

  record GuideList(String edition, List<GuideItem> items) {}

  record GuideItem(
      String slug, String title, String summary, String language, List<ChapterTitle> chapters) {}

  record ChapterTitle(String slug, String title, int minutes) {}

  record GuideAnswer(
      String edition,
      String slug,
      String title,
      String summary,
      String language,
      List<ChapterItem> chapters) {}

  record ChapterItem(String slug, String title, String summary, int minutes, int sections) {}

  record ChapterAnswer(
      String edition,
      String guide,
      String slug,
      String title,
      String language,
      List<SectionItem> sections,
      List<MoreItem> more,
      List<Link> stories,
      @Nullable Link next) {}

  record SectionItem(
      String id,
      String title,
      String summary,
      int minutes,
      String when,
      @Nullable String why,
      boolean unfolded,
      String language,
      @Nullable String note,
      String markdown,
      String html,
      @Nullable String exercise,
      List<Source> sources) {}

  record MoreItem(String id, String title) {}

  record Link(String slug, String title) {}
}
