package org.lykta.app.text;

import android.content.Intent;
import android.os.Bundle;
import android.os.PowerManager;
import android.view.View;
import android.widget.TextView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Views;
import org.lykta.app.look.Looks;
import org.lykta.app.parts.Parts;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Source;
import org.lykta.domain.content.Text;

/** A screen on which a text is read, heard and shared. */
public abstract class ReadingScreen extends Screen {

  /** Above this share of a text nobody needs help to find back. */
  private static final float BEGUN = 0.03f;

  /** Its theme; whoever must not know of it may hold the phone. */
  private static final String VIOLENCE = "violence";

  private static final String HEARD = "heard";
  private static final String PARAGRAPH = "\n\n";

  private @Nullable Listening listening;
  private int heard;
  private boolean reading;

  /** The text of {@code document} in the reader's language. */
  protected final Text text(Document document) {
    return document.head().text(Looks.languages(this));
  }

  /** Whether nothing may tell whoever holds the phone that {@code documents} were read. */
  protected static boolean isDelicate(Document... documents) {
    return Arrays.stream(documents).anyMatch(one -> one.head().themes().contains(VIOLENCE));
  }

  /** Says so when a text is not in the language that was wished for. */
  protected final void showLanguage(Page page, Document document) {
    if (!text(document).language().equals(Looks.of(this).language())) {
      page.notice(words(R.string.fallback));
    }
  }

  protected final void showTitle(Page page, Document document) {
    Text text = text(document);
    showLanguage(page, document);
    page.in(text.language()).title(text.title()).lead(text.summary());
  }

  /**
   * The text itself, with what belongs to it.
   *
   * @param keepsPlace whether the reader comes back to where she was in it
   * @param labels what must be said wherever the text goes, such as that nobody wrote it
   */
  protected final void showText(
      Page page, Document document, boolean keepsPlace, String... labels) {
    Text text = text(document);
    Locale language = Looks.locale(text.language());
    List<String> before = new ArrayList<>(List.of(labels));
    before.forEach(page::quiet);
    if (text.note() != null) {
      before.add(words(R.string.note, text.note()));
      page.in(text.language()).notice(words(R.string.note, text.note()));
    }
    Blocks blocks = new Blocks(this, language);
    View drawn = blocks.draw(text.markdown());
    addListening(page, blocks, language);
    page.add(drawn);
    page.plainButton(words(R.string.share), () -> share(text, before, blocks));
    addSources(page, document);
    reading = keepsPlace;
    Bookmark.of(this)
        .filter(mark -> keepsPlace && mark.address().equals(address()) && mark.share() > BEGUN)
        .ifPresent(mark -> scrollTo(mark.share()));
  }

  private void addListening(Page page, Blocks blocks, Locale language) {
    if (listening != null) {
      heard = listening.at();
      listening.end();
    }
    TextView button = Views.button(this, R.style.Plain, "", () -> {});
    TextView trouble =
        Views.text(
            this,
            R.style.Quiet,
            words(
                R.string.no_voice,
                language.getDisplayLanguage(
                    getResources().getConfiguration().getLocales().get(0))));
    trouble.setAccessibilityLiveRegion(TextView.ACCESSIBILITY_LIVE_REGION_POLITE);
    listening = new Listening(this, blocks.passages(), language, button, trouble, heard);
    page.add(button).add(trouble);
  }

  private void share(Text text, List<String> before, Blocks blocks) {
    StringBuilder words = new StringBuilder(text.title()).append(PARAGRAPH);
    before.forEach(one -> words.append(one).append(PARAGRAPH));
    blocks.passages().forEach(passage -> words.append(passage.words()).append(PARAGRAPH));
    words.append(words(R.string.shared_from));
    Intent send =
        new Intent(Intent.ACTION_SEND)
            .setType("text/plain")
            .putExtra(Intent.EXTRA_SUBJECT, text.title())
            .putExtra(Intent.EXTRA_TEXT, words.toString());
    startActivity(Intent.createChooser(send, null));
  }

  private void addSources(Page page, Document document) {
    if (document.head().sources().isEmpty()) {
      return;
    }
    page.heading(words(R.string.sources));
    for (Source source : document.head().sources()) {
      String told =
          source.checked() == null
              ? source.title()
              : words(R.string.source_checked, source.title(), written(source.checked()));
      String url = source.url();
      if (url == null) {
        page.quiet(told);
      } else {
        page.row(told, null, () -> open(url));
      }
    }
  }

  private String written(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(getResources().getConfiguration().getLocales().get(0))
        .format(day);
  }

  @Override
  protected void onCreate(@Nullable Bundle saved) {
    super.onCreate(saved);
    heard = saved == null ? 0 : saved.getInt(HEARD);
  }

  @Override
  protected void onSaveInstanceState(Bundle out) {
    super.onSaveInstanceState(out);
    out.putInt(HEARD, listening == null ? heard : listening.at());
  }

  @Override
  protected void onPause() {
    super.onPause();
    if (reading) {
      new Bookmark(address(), scrolledShare()).keep(this);
    }
  }

  /** Whoever turns the screen off to listen goes on listening; whoever leaves does not. */
  @Override
  protected void onStop() {
    super.onStop();
    if (listening != null && Parts.androids(this, PowerManager.class).isInteractive()) {
      listening.pause();
    }
  }

  @Override
  protected void onDestroy() {
    super.onDestroy();
    if (listening != null) {
      listening.end();
    }
  }
}
