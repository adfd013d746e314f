package org.lykta.app.frame;

import android.app.Activity;
import android.content.Intent;
import android.util.TypedValue;
import android.view.Gravity;
import android.view.View;
import android.widget.LinearLayout;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import org.lykta.app.R;

/** The ways between the first screens, below them. */
final class Tabs {

  /** Of a tab's width that its word may take. */
  private static final float SHARE = 0.94f;

  private static final int NUMBER = 4;

  private final Activity activity;
  private final String chosen;
  private final List<TextView> tabs = new ArrayList<>();

  Tabs(Activity activity, String chosen) {
    this.activity = activity;
    this.chosen = chosen;
    add(Ways.HOME, R.string.today, R.drawable.lantern);
    add(Ways.GUIDES, R.string.guides, R.drawable.guides);
    add(Ways.STORIES, R.string.stories, R.drawable.stories);
    add(Ways.SEARCH, R.string.search, R.drawable.search);
  }

  /** Beside each other; two by two where a reader's large text has no room for that. */
  View view() {
    int beside = fits(NUMBER) < 1 ? NUMBER / 2 : NUMBER;
    float fits = Math.min(1, fits(beside));
    LinearLayout bar = new LinearLayout(activity);
    bar.setOrientation(LinearLayout.VERTICAL);
    bar.setBackgroundResource(R.drawable.tabs);
    for (int from = 0; from < NUMBER; from += beside) {
      LinearLayout row = new LinearLayout(activity);
      for (TextView tab : tabs.subList(from, from + beside)) {
        tab.setTextSize(TypedValue.COMPLEX_UNIT_PX, tab.getTextSize() * fits);
        row.addView(
            tab, new LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.MATCH_PARENT, 1));
      }
      bar.addView(row);
    }
    return bar;
  }

  /** How large the words can be, as a share of what the reader wants, {@code beside} in a row. */
  private float fits(int beside) {
    float dp = activity.getResources().getDisplayMetrics().density;
    float room = SHARE * activity.getResources().getConfiguration().screenWidthDp * dp / beside;
    float widest = 1;
    for (TextView tab : tabs) {
      widest = Math.max(widest, tab.getPaint().measureText(tab.getText().toString()));
    }
    return room / widest;
  }

  private void add(String address, int words, int icon) {
    TextView tab =
        Views.button(activity, R.style.Tab, activity.getString(words), () -> open(address));
    tab.setCompoundDrawablesRelativeWithIntrinsicBounds(0, icon, 0, 0);
    tab.setSelected(address.equals(chosen));
    tab.setGravity(Gravity.CENTER);
    tab.setMaxLines(1);
    tab.setMinHeight(activity.getResources().getDimensionPixelSize(R.dimen.tabs));
    tabs.add(tab);
  }

  /** The first of them lies below every other, and no other below another. */
  private void open(String address) {
    if (!address.equals(chosen)) {
      Ways.of(activity)
          .to(activity, address)
          .ifPresent(
              way -> activity.startActivity(way.addFlags(Intent.FLAG_ACTIVITY_NO_ANIMATION)));
      if (!chosen.equals(Ways.HOME)) {
        activity.finish();
      }
    }
  }
}
