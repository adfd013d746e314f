package org.lykta.app.guide;

import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.look.Looks;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;

/** A guide: its chapters. */
public final class GuideScreen extends Screen {

  @Override
  protected void show(Page page, Contents contents) {
    Library library = contents.readable(Today.of(this));
    Guide guide = Place.of(address()).guide(library).orElse(null);
    if (guide == null) {
      gone(page);
      return;
    }
    Text text = guide.head().text(Looks.languages(this));
    page.in(text.language()).title(text.title()).lead(text.summary());
    for (Chapter chapter : guide.chapters(library)) {
      Text words = chapter.head().text(Looks.languages(this));
      int minutes = chapter.minutes(library, Looks.languages(this));
      page.in(words.language())
          .card(
              words.title(),
              words.summary(),
              getResources().getQuantityString(R.plurals.minutes, minutes, minutes),
              () -> open(chapter.address()));
    }
  }
}
