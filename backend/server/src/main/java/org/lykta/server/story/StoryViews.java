package org.lykta.server.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Source;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Words;

/** What the pages of stories show. */
public final class StoryViews {

  private StoryViews() {}

  /**
   * Stories, all or of one theme.
   *
   * @param themes those that stories have
   */
  public record StoriesView(Frame frame, List<Theme> themes, List<Card> stories, boolean ofAll) {}

  /**
   * A theme to choose.
   *
   * @param address where its stories are listed
   * @param chosen whether they are listed now
   */
  public record Theme(String address, String words, boolean chosen) {}

  /** A story in a list. */
  public record Card(
      String address, String title, String summary, Words tongue, int minutes, boolean composed) {}

  /**
   * A story to read.
   *
   * @param html its text, ready to be put on the page
   * @param fallback whether it is in another language than the page
   */
  public record StoryView(
      Frame frame,
      String summary,
      Words tongue,
      boolean composed,
      @Nullable String note,
      String html,
      int minutes,
      List<Theme> themes,
      List<Source> sources,
      List<TextLink> more,
      boolean fallback) {}
}
