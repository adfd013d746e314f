package org.lykta.app.about;

import android.widget.TextView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Views;

/** Whose work the app stands on, and on which terms: in words, and then in theirs. */
public final class LicencesScreen extends Screen {

  private static final int PIECE = 4096;

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.licences));
    page.heading(words(R.string.licence_texts)).paragraph(words(R.string.licence_texts_text));
    page.heading(words(R.string.licence_app)).paragraph(words(R.string.licence_app_text));
    page.heading("Atkinson Hyperlegible").paragraph(words(R.string.licence_font));
    page.heading("commonmark-java").paragraph(words(R.string.licence_commonmark));
    page.heading("JSpecify").paragraph(words(R.string.licence_jspecify));
    page.heading("lib-recur, jems2, rfc5545-datetime").paragraph(words(R.string.licence_recur));
    page.heading("GeoNames").paragraph(words(R.string.licence_places));
    show(page, "Apache License 2.0", R.raw.licence_apache);
    show(page, "SIL Open Font License 1.1", R.raw.licence_font);
    show(page, "BSD 2-Clause License (commonmark-java)", R.raw.licence_commonmark);
  }

  private void show(Page page, String name, int licence) {
    page.heading(name);
    TextView words = Views.text(this, R.style.Quiet, text(licence));
    words.setTextLocale(Locale.ENGLISH);
    words.setTextDirection(TextView.TEXT_DIRECTION_LTR);
    page.add(words);
  }

  /** Lines are broken for paper: only an empty one ends a paragraph here. */
  private String text(int licence) {
    try (InputStream in = getResources().openRawResource(licence)) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      byte[] piece = new byte[PIECE];
      for (int some = in.read(piece); some >= 0; some = in.read(piece)) {
        all.write(piece, 0, some);
      }
      return new String(all.toByteArray(), StandardCharsets.UTF_8)
          .trim()
          .replaceAll("(?<!\n)\n *(?!\n)", " ")
          .replaceAll(" +", " ");
    } catch (IOException lost) {
      throw new IllegalStateException("the app was built without its licences", lost);
    }
  }
}
