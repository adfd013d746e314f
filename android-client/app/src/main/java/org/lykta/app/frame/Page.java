package org.lykta.app.frame;

import android.app.Activity;
import android.content.Context;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup.LayoutParams;
import android.widget.LinearLayout;
import android.widget.TextView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.look.Looks;

/** What a screen puts before its reader, from the top down. */
public final class Page {

  private final LinearLayout column;
  private final Context context;
  private final Locale language;

  Page(LinearLayout column) {
    this(column, Looks.of(column.getContext()).language());
  }

  private Page(LinearLayout column, String language) {
    this.column = column;
    this.context = column.getContext();
    this.language = Looks.locale(language);
  }

  /** This page, for words in another language than the app's own. */
  public Page in(String other) {
    return new Page(column, other);
  }

  private CharSequence marked(CharSequence words) {
    return Views.in(language, words);
  }

  public Context context() {
    return context;
  }

  /** What the screen is called, also by a screen reader when it is opened. */
  public Page title(CharSequence words) {
    if (context instanceof Activity screen) {
      screen.setTitle(marked(words));
    }
    return add(Views.heading(context, R.style.Title, marked(words)));
  }

  public Page heading(CharSequence words) {
    return add(Views.heading(context, R.style.Heading, marked(words)));
  }

  public Page lead(CharSequence words) {
    return words.length() == 0 ? this : add(Views.text(context, R.style.Lead, marked(words)));
  }

  public Page paragraph(CharSequence words) {
    return add(Views.text(context, R.style.Paragraph, marked(words)));
  }

  public Page quiet(CharSequence words) {
    return add(Views.text(context, R.style.Quiet, marked(words)));
  }

  /** Something to know before going on. */
  public Page notice(CharSequence words) {
    return add(Views.text(context, R.style.Notice, marked(words)));
  }

  /** The one thing to do next. */
  public Page button(CharSequence words, Runnable press) {
    return add(Views.button(context, R.style.Go, marked(words), press));
  }

  public Page plainButton(CharSequence words, Runnable press) {
    return add(Views.button(context, R.style.Plain, marked(words), press));
  }

  /** A line that leads somewhere. */
  public Page row(CharSequence title, @Nullable CharSequence text, Runnable press) {
    return row(title, text, null, press);
  }

  /**
   * A line that leads somewhere.
   *
   * @param label a few words of the app's own below, whatever the language of the rest
   */
  public Page row(
      CharSequence title,
      @Nullable CharSequence text,
      @Nullable CharSequence label,
      Runnable press) {
    return add(pressed(R.drawable.row, R.style.RowTitle, title, text, label, press));
  }

  /** A card that leads somewhere. */
  public Page card(CharSequence title, @Nullable CharSequence text, Runnable press) {
    return card(title, text, null, press);
  }

  /**
   * A card that leads somewhere.
   *
   * @param label a few words of the app's own below, such as how long it takes to read
   */
  public Page card(
      CharSequence title,
      @Nullable CharSequence text,
      @Nullable CharSequence label,
      Runnable press) {
    return add(pressed(R.drawable.card, R.style.CardTitle, title, text, label, press));
  }

  /** The card that comes first of all. */
  public Page brightCard(
      CharSequence title,
      @Nullable CharSequence text,
      @Nullable CharSequence label,
      Runnable press) {
    return add(pressed(R.drawable.card_bright, R.style.CardTitle, title, text, label, press));
  }

  private View pressed(
      int background,
      int style,
      CharSequence title,
      @Nullable CharSequence text,
      @Nullable CharSequence label,
      Runnable press) {
    LinearLayout card = new LinearLayout(context);
    card.setOrientation(LinearLayout.VERTICAL);
    card.setBackgroundResource(background);
    card.setMinimumHeight(context.getResources().getDimensionPixelSize(R.dimen.touch));
    card.setGravity(Gravity.CENTER_VERTICAL);
    card.setFocusable(true);
    card.setOnClickListener(pressed -> press.run());
    card.setAccessibilityDelegate(new AsButton());
    card.addView(Views.text(context, style, marked(title)));
    if (text != null && text.length() > 0) {
      card.addView(Views.text(context, R.style.CardText, marked(text)));
    }
    if (label != null && label.length() > 0) {
      card.addView(Views.text(context, R.style.Label, label));
    }
    LinearLayout.LayoutParams place = wide();
    int gap = context.getResources().getDimensionPixelSize(R.dimen.gap);
    place.bottomMargin = background == R.drawable.row ? 0 : gap;
    card.setLayoutParams(place);
    return card;
  }

  /** Puts any view next, as wide as the column unless it has a wish of its own. */
  public Page add(View view) {
    if (view.getLayoutParams() == null) {
      view.setLayoutParams(view instanceof TextView ? textPlace(view) : wide());
    }
    column.addView(view);
    return this;
  }

  private LinearLayout.LayoutParams textPlace(View view) {
    boolean button = view.hasOnClickListeners();
    LinearLayout.LayoutParams place =
        new LinearLayout.LayoutParams(
            button ? LayoutParams.WRAP_CONTENT : LayoutParams.MATCH_PARENT,
            LayoutParams.WRAP_CONTENT);
    place.bottomMargin = context.getResources().getDimensionPixelSize(R.dimen.gap);
    return place;
  }

  private static LinearLayout.LayoutParams wide() {
    return new LinearLayout.LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT);
  }
}
