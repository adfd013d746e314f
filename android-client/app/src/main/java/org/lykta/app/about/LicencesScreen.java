package org.lykta.app.about;

import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;

/** Whose work the app stands on, and on which terms. */
public final class LicencesScreen extends Screen {

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.licences));
    page.heading(words(R.string.licence_texts)).paragraph(words(R.string.licence_texts_text));
    page.heading(words(R.string.licence_app)).paragraph(words(R.string.licence_app_text));
    page.heading("Atkinson Hyperlegible").paragraph(words(R.string.licence_font));
    page.heading("commonmark-java").paragraph(words(R.string.licence_commonmark));
    page.heading("JSpecify").paragraph(words(R.string.licence_jspecify));
  }
}
