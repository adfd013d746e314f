package org.lykta.app.guide;

import java.time.LocalDate;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Looks;
import org.lykta.app.reader.Profiles;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Listed;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Guide;

/** All guides, those for this reader first. */
public final class GuidesScreen extends Screen {

  @Override
  protected String tab() {
    return Ways.GUIDES;
  }

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.guides)).lead(words(R.string.guides_lead));
    LocalDate today = Today.of(this);
    Library library = contents.readable(today);
    for (Guide guide : Listed.ordered(library, Guide.class, Profiles.of(this))) {
      Text text = guide.head().text(Looks.languages(this));
      int chapters = guide.chapters(library).size();
      page.in(text.language())
          .card(
              text.title(),
              text.summary(),
              getResources().getQuantityString(R.plurals.chapters, chapters, chapters),
              () -> open(guide.address()));
    }
    page.row(words(R.string.pages), words(R.string.pages_lead), () -> open(Ways.PAGES));
  }
}
