package org.lykta.app.frame;

import android.app.Activity;
import android.app.Dialog;
import android.content.Context;
import android.os.Build;
import android.os.Bundle;
import android.widget.LinearLayout;
import android.widget.ScrollView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.Today;
import org.lykta.app.look.Look;
import org.lykta.app.look.Looks;

/** A screen: Hjälp nu above it, what it shows, and on the first screens the ways between them. */
public abstract class Screen extends Activity {

  private static final String SCROLLED = "scrolled";
  private static final String ASKED = "asked";

  private @Nullable Frame frame;
  private @Nullable List<Object> shown;
  private @Nullable Look worn;
  private @Nullable Dialog dialog;
  private @Nullable String asked;
  private int scrolled;

  /**
   * Puts what there is to see on {@code page}. Called again when the screen comes to the front and
   * something that it {@link #shows} has changed.
   */
  protected abstract void show(Page page, Contents contents);

  /** What decides what there is to see: the edition and the day, and on some screens more. */
  protected List<Object> shows(Contents contents) {
    return List.of(contents, Today.of(this));
  }

  /** Shows a question once more, after the phone was turned while it was asked. */
  protected void askAgain(String question) {}

  /** Whether there is an arrow that leads back. */
  protected boolean leadsBack() {
    return tab() == null;
  }

  /** Before the edition has been read, which takes a blink, or on a slow phone some seconds. */
  protected void showMeanwhile(Page page) {}

  /** Which of the first screens this is; null for those that one goes back from. */
  protected @Nullable String tab() {
    return null;
  }

  /** Where this screen was opened. */
  public final String address() {
    return Ways.address(getIntent());
  }

  protected final void open(String address) {
    Ways.of(this).open(this, address);
  }

  @Override
  protected void attachBaseContext(Context base) {
    super.attachBaseContext(Looks.worn(base));
    worn = Looks.of(base);
  }

  @Override
  protected void onCreate(@Nullable Bundle saved) {
    super.onCreate(saved);
    hideAmongRecents();
    scrolled = saved == null ? 0 : saved.getInt(SCROLLED);
    asked = saved == null ? null : saved.getString(ASKED);
    frame = new Frame(this, tab(), leadsBack());
    setContentView(frame.whole());
    if (!CurrentEdition.of(this).now().isPresent()) {
      showMeanwhile(frame.page());
    }
  }

  /** What was read is not to be seen by whoever looks through the phone's recent apps. */
  @SinceAndroid(Build.VERSION_CODES.TIRAMISU)
  private void hideAmongRecents() {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
      setRecentsScreenshotEnabled(false);
    }
  }

  @Override
  protected void onResume() {
    super.onResume();
    if (!Looks.of(this).equals(worn)) {
      recreate();
      return;
    }
    CurrentEdition.of(this).whenReady(this::showOnce);
  }

  private void showOnce(Contents contents) {
    if (isDestroyed() || shows(contents).equals(shown)) {
      return;
    }
    showAnew(contents);
    if (asked != null) {
      askAgain(asked);
    }
  }

  /** Asks something before everything else; {@code question} is what it is called. */
  protected final void ask(String question, Dialog words) {
    asked = question;
    dialog = words;
    words.setOnDismissListener(
        answered -> {
          if (!isChangingConfigurations()) {
            asked = null;
          }
        });
    words.show();
  }

  @Override
  protected void onDestroy() {
    super.onDestroy();
    if (dialog != null) {
      dialog.dismiss();
    }
  }

  /** Shows everything again, when something else than the edition has changed. */
  protected final void refresh() {
    CurrentEdition.of(this).whenReady(this::showAnew);
  }

  private void showAnew(Contents contents) {
    if (frame == null) {
      return;
    }
    ScrollView scroll = frame.scroll();
    int at = shown == null ? scrolled : scroll.getScrollY();
    shown = shows(contents);
    frame.clear();
    // once it has been laid out: before that there is nothing to scroll
    scroll.post(() -> scroll.scrollTo(0, at));
    show(frame.page(), contents);
  }

  /** Scrolls to a share of the whole, 0-1, once it has been laid out. */
  protected final void scrollTo(float share) {
    ScrollView scroll = frame == null ? null : frame.scroll();
    if (scroll != null) {
      scroll.post(() -> scroll.scrollTo(0, Math.round(share * scroll.getChildAt(0).getHeight())));
    }
  }

  /** The share of the whole that lies above what is seen, 0-1. */
  protected final float scrolledShare() {
    if (frame == null || frame.scroll().getChildAt(0).getHeight() == 0) {
      return 0;
    }
    return (float) frame.scroll().getScrollY() / frame.scroll().getChildAt(0).getHeight();
  }

  @Override
  protected void onSaveInstanceState(Bundle out) {
    super.onSaveInstanceState(out);
    out.putString(ASKED, asked);
    out.putInt(SCROLLED, shown == null || frame == null ? scrolled : frame.scroll().getScrollY());
  }

  /** Words of the app. */
  protected final String words(int id, Object... values) {
    return getString(id, values);
  }

  /** A page within a page. */
  protected static Page within(LinearLayout column) {
    return new Page(column);
  }

  /** What was here has been taken back, or was never there. */
  protected final void gone(Page page) {
    page.title(words(R.string.gone_title));
    page.paragraph(words(R.string.gone));
    page.button(words(R.string.guides), () -> open(Ways.GUIDES));
  }
}
