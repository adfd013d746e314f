package org.lykta.app.frame;

import android.app.Activity;
import android.content.Intent;
import android.util.TypedValue;
import android.view.Gravity;
import android.view.View;
import android.widget.LinearLayout;
import android.widget.TextView;
import org.lykta.app.R;

/** The ways between the first screens, below them. */
final class Tabs {

  /** Of a tab's width that its word may take. */
  private static final float SHARE = 0.94f;

  private final Activity activity;
  private final String chosen;
  private final LinearLayout bar;

  Tabs(Activity activity, String chosen) {
    this.activity = activity;
    this.chosen = chosen;
    bar = new LinearLayout(activity);
    bar.setBackgroundResource(R.drawable.tabs);
    add(Ways.HOME, R.string.today, R.drawable.lantern);
    add(Ways.GUIDES, R.string.guides, R.drawable.guides);
    add(Ways.STORIES, R.string.stories, R.drawable.stories);
    add(Ways.SEARCH, R.string.search, R.drawable.search);
  }

  View view() {
    evenOut();
    return bar;
  }

  /** Four of them must stand beside each other, and alike, however large the reader's text is. */
  private void evenOut() {
    float room =
        activity.getResources().getDisplayMetrics().widthPixels / (float) bar.getChildCount();
    float fits = 1;
    for (int at = 0; at < bar.getChildCount(); at++) {
      TextView tab = (TextView) bar.getChildAt(at);
      fits = Math.min(fits, SHARE * room / tab.getPaint().measureText(tab.getText().toString()));
    }
    for (int at = 0; at < bar.getChildCount(); at++) {
      TextView tab = (TextView) bar.getChildAt(at);
      tab.setTextSize(TypedValue.COMPLEX_UNIT_PX, tab.getTextSize() * fits);
    }
  }

  private void add(String address, int words, int icon) {
    TextView tab =
        Views.button(activity, R.style.Tab, activity.getString(words), () -> open(address));
    tab.setCompoundDrawablesRelativeWithIntrinsicBounds(0, icon, 0, 0);
    tab.setSelected(address.equals(chosen));
    tab.setGravity(Gravity.CENTER);
    tab.setMaxLines(1);
    bar.addView(
        tab,
        new LinearLayout.LayoutParams(
            0, activity.getResources().getDimensionPixelSize(R.dimen.tabs), 1));
  }

  private void open(String address) {
    if (!address.equals(chosen)) {
      Ways.of(activity)
          .to(activity, address)
          .ifPresent(
              way ->
                  activity.startActivity(
                      way.addFlags(
                          Intent.FLAG_ACTIVITY_REORDER_TO_FRONT
                              | Intent.FLAG_ACTIVITY_NO_ANIMATION)));
    }
  }
}
