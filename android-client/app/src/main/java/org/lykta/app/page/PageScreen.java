package org.lykta.app.page;

import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.text.ReadingScreen;

/** A page that stands alone. */
public final class PageScreen extends ReadingScreen {

  @Override
  protected void show(Page page, Contents contents) {
    org.lykta.domain.page.Page shown =
        org.lykta.domain.page.Page.find(contents.readable(Today.of(this)), slug()).orElse(null);
    if (shown == null) {
      gone(page);
      return;
    }
    showTitle(page, shown);
    showText(page, shown, false);
  }

  private String slug() {
    String path = address().substring("/sidor/".length());
    int place = path.indexOf('#');
    return place < 0 ? path : path.substring(0, place);
  }
}
