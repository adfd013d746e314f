package org.lykta.app.about;

import android.content.pm.PackageManager.NameNotFoundException;
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
    page.quiet(words(R.string.about_version, version(), contents.number()));
  }

  private String version() {
    try {
      String name = getPackageManager().getPackageInfo(getPackageName(), 0).versionName;
      return name == null ? "" : name;
    } catch (NameNotFoundException impossible) {
      throw new IllegalStateException("this app is not installed", impossible);
    }
  }
}
