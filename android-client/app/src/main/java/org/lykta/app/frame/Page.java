package org.lykta.app.frame;

import android.app.Activity;
import android.content.Context;
import android.text.TextUtils;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup.LayoutParams;
import android.widget.ImageView;
import android.widget.LinearLayout;
import android.widget.Space;
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

  /** A small heading over the one thing that follows. */
  public Page over(CharSequence words) {
    return add(Views.heading(context, R.style.Over, marked(words)));
  }

  /** Room between what must not be pressed for each other. */
  public Page space() {
    return add(new Space(context), new LinearLayout.LayoutParams(0, size(R.dimen.space)));
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
    LinearLayout words = new LinearLayout(context);
    words.setOrientation(LinearLayout.VERTICAL);
    words.addView(Views.text(context, style, marked(title)));
    if (text != null && text.length() > 0) {
      words.addView(Views.text(context, R.style.CardText, marked(text)));
    }
    if (label != null && label.length() > 0) {
      TextView small = Views.text(context, R.style.Label, label);
      small.setTextAlignment(View.TEXT_ALIGNMENT_VIEW_START);
      words.addView(small);
    }
    LinearLayout card = new LinearLayout(context);
    // as the words' own language has it, whatever the app's is
    card.setLayoutDirection(TextUtils.getLayoutDirectionFromLocale(language));
    card.setBackgroundResource(background);
    card.setMinimumHeight(size(R.dimen.touch));
    card.setGravity(Gravity.CENTER_VERTICAL);
    card.setFocusable(true);
    card.setOnClickListener(pressed -> press.run());
    card.setAccessibilityDelegate(new AsButton());
    card.addView(words, new LinearLayout.LayoutParams(0, LayoutParams.WRAP_CONTENT, 1));
    ImageView chevron = new ImageView(context);
    chevron.setImageResource(R.drawable.chevron);
    card.addView(
        chevron, new LinearLayout.LayoutParams(size(R.dimen.chevron), size(R.dimen.chevron)));
    LinearLayout.LayoutParams place = wide();
    place.bottomMargin = background == R.drawable.row ? 0 : size(R.dimen.gap);
    card.setLayoutParams(place);
    return card;
  }

  private int size(int dimension) {
    return context.getResources().getDimensionPixelSize(dimension);
  }

  private Page add(View view, LinearLayout.LayoutParams place) {
    column.addView(view, place);
    return this;
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
    place.bottomMargin = size(R.dimen.paragraph);
    return place;
  }

  private static LinearLayout.LayoutParams wide() {
    return new LinearLayout.LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT);
  }
}
