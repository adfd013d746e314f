package org.lykta.app.story;

import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Looks;
import org.lykta.app.reader.Profiles;
import org.lykta.domain.content.Text;
import org.lykta.domain.story.Story;

/** All stories, those nearest to this reader first. */
public final class StoriesScreen extends Screen {

  @Override
  protected String tab() {
    return Ways.STORIES;
  }

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.stories)).lead(words(R.string.stories_lead));
    for (Story story :
        Story.ordered(contents.readable(Today.of(this)).all(Story.class), Profiles.of(this))) {
      Text text = story.head().text(Looks.languages(this));
      String minutes =
          getResources().getQuantityString(R.plurals.minutes, text.minutes(), text.minutes());
      page.in(text.language())
          .card(
              text.title(),
              text.summary(),
              story.composed() ? words(R.string.composed) + "\u00a0· " + minutes : minutes,
              () -> open(story.address()));
    }
  }
}
