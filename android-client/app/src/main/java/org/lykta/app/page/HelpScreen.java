package org.lykta.app.page;

import android.os.Bundle;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Ways;
import org.lykta.app.text.ReadingScreen;

/** Hjälp nu: from every screen and from the phone's own start screen, network or not. */
public final class HelpScreen extends ReadingScreen {

  @Override
  protected void onCreate(@Nullable Bundle saved) {
    // opened from the phone's start screen, it has no address
    setIntent(Ways.at(getIntent(), Ways.HELP));
    super.onCreate(saved);
  }

  /** Nothing that has to be read first stands between a person and these numbers. */
  @Override
  protected void showMeanwhile(Page page) {
    page.title(words(R.string.help_now));
    numbers(page);
  }

  @Override
  protected void show(Page page, Contents contents) {
    org.lykta.domain.page.Page help =
        org.lykta.domain.page.Page.find(contents.readable(Today.of(this)), "hjalp-nu").orElse(null);
    if (help == null) {
      showMeanwhile(page);
      return;
    }
    showLanguage(page, help);
    page.in(text(help).language()).title(text(help).title());
    numbers(page);
    showText(page, help, false);
  }

  private void numbers(Page page) {
    page.brightCard(
        words(R.string.call_112), words(R.string.call_112_text), null, () -> open("tel:112"));
    page.card(words(R.string.call_1177), words(R.string.call_1177_text), () -> open("tel:1177"));
  }
}
