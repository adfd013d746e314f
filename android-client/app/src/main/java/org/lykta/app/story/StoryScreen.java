package org.lykta.app.story;

import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.text.ReadingScreen;
import org.lykta.domain.story.Story;

/** A story. */
public final class StoryScreen extends ReadingScreen {

  @Override
  protected void show(Page page, Contents contents) {
    Story story =
        Story.find(contents.readable(Today.of(this)), address().substring("/berattelser/".length()))
            .orElse(null);
    if (story == null) {
      gone(page);
      return;
    }
    showTitle(page, story);
    String[] labels =
        story.composed() ? new String[] {words(R.string.composed_text)} : new String[0];
    showText(page, story, !isDelicate(story), labels);
  }
}
