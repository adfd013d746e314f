package org.lykta.app.page;

import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Looks;
import org.lykta.app.reader.Profiles;
import org.lykta.domain.content.Listed;
import org.lykta.domain.content.Text;

/** All pages: what is good to know. */
public final class PagesScreen extends Screen {

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.pages)).lead(words(R.string.pages_lead));
    for (org.lykta.domain.page.Page one :
        Listed.ordered(
            contents.readable(Today.of(this)),
            org.lykta.domain.page.Page.class,
            Profiles.of(this))) {
      if (one.address().equals(Ways.HELP)) {
        // above every screen already
        continue;
      }
      Text text = one.head().text(Looks.languages(this));
      page.in(text.language()).card(text.title(), text.summary(), () -> open(one.address()));
    }
  }
}
