package org.lykta.app.about;

import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Ways;

/** About the app. */
public final class AboutScreen extends Screen {

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.about)).lead(words(R.string.about_lead));
    page.paragraph(words(R.string.about_not_care));
    page.paragraph(words(R.string.about_kept));
    page.row(words(R.string.about_more), null, () -> open("/sidor/om-lykta"));
    page.row(words(R.string.licences), null, () -> open(Ways.LICENCES));
    page.quiet(words(R.string.about_version, words(R.string.version_name), contents.number()));
  }
}
