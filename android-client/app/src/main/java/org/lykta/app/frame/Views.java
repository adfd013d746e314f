package org.lykta.app.frame;

import android.content.Context;
import android.os.Build;
import android.view.View;
import android.widget.TextView;
import org.lykta.app.R;

/** Views in the styles of the house. */
public final class Views {

  private Views() {}

  /** Text in one of the house's styles, such as {@code R.style.Paragraph}. */
  public static TextView text(Context context, int style, CharSequence words) {
    TextView view = new TextView(context, null, 0, style);
    view.setText(words);
    return view;
  }

  /** A heading that a screen reader can jump to. */
  public static TextView heading(Context context, int style, CharSequence words) {
    TextView view = text(context, style, words);
    markHeading(view);
    return view;
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
