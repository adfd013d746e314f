package org.lykta.app.frame;

import android.content.Context;
import android.os.Build;
import android.text.Layout;
import android.text.SpannableString;
import android.text.Spanned;
import android.text.style.LocaleSpan;
import android.view.View;
import android.widget.TextView;
import java.util.Arrays;
import java.util.Locale;
import org.lykta.app.R;
import org.lykta.app.look.Looks;

/** Views in the styles of the house. */
public final class Views {

  private Views() {}

  /** Text in one of the house's styles, such as {@code R.style.Paragraph}. */
  public static TextView text(Context context, int style, CharSequence words) {
    TextView view = new TextView(context, null, 0, style);
    view.setText(in(Looks.locale(Looks.of(context).language()), words));
    return view;
  }

  /**
   * {@code words} marked with their language, so that a screen reader takes the right voice; those
   * that are marked already stay as they are.
   */
  public static CharSequence in(Locale language, CharSequence words) {
    if (words instanceof Spanned spanned
        && spanned.getSpans(0, words.length(), LocaleSpan.class).length > 0) {
      return words;
    }
    SpannableString marked = new SpannableString(words);
    marked.setSpan(new LocaleSpan(language), 0, words.length(), Spanned.SPAN_INCLUSIVE_INCLUSIVE);
    return marked;
  }

  /** A heading that a screen reader can jump to. */
  public static TextView heading(Context context, int style, CharSequence words) {
    TextView view = text(context, style, words);
    if (hasTooLongWord(view)) {
      view.setHyphenationFrequency(Layout.HYPHENATION_FREQUENCY_FULL);
    }
    markHeading(view);
    return view;
  }

  /** Only where it must be: a heading broken in the middle of a word is harder to read. */
  private static boolean hasTooLongWord(TextView view) {
    int side = view.getResources().getDimensionPixelSize(R.dimen.side);
    int width = view.getResources().getDisplayMetrics().widthPixels - 2 * side;
    return Arrays.stream(view.getText().toString().split(" "))
        .anyMatch(word -> view.getPaint().measureText(word) > width);
  }

  @SinceAndroid(Build.VERSION_CODES.P)
  private static void markHeading(View view) {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
      view.setAccessibilityHeading(true);
    }
  }

  /** A button that says what it does. */
  public static TextView button(Context context, int style, CharSequence words, Runnable press) {
    TextView view = text(context, style, words);
    view.setOnClickListener(pressed -> press.run());
    view.setAccessibilityDelegate(new AsButton());
    view.setMinHeight(context.getResources().getDimensionPixelSize(R.dimen.touch));
    return view;
  }
}
