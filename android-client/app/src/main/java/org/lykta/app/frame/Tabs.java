package org.lykta.app.frame;

import android.app.Activity;
import android.content.Intent;
import android.content.res.Resources;
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

  /**
   * Beside each other, each as wide as its word asks for; where a reader's large text has no room
   * for that, two by two and without pictures.
   */
  View view() {
    boolean fit = share(tabs) <= 1;
    LinearLayout bar = new LinearLayout(activity);
    bar.setOrientation(LinearLayout.VERTICAL);
    bar.setBackgroundResource(R.drawable.tabs);
    if (fit) {
      bar.addView(row(tabs));
    } else {
      tabs.forEach(this::takeAwayPicture);
      bar.addView(row(tabs.subList(0, NUMBER / 2)));
      bar.addView(row(tabs.subList(NUMBER / 2, NUMBER)));
    }
    return bar;
  }

  private View row(List<TextView> beside) {
    LinearLayout row = new LinearLayout(activity);
    float share = Math.max(1, share(beside));
    for (TextView tab : beside) {
      tab.setTextSize(TypedValue.COMPLEX_UNIT_PX, tab.getTextSize() / share);
      row.addView(
          tab,
          new LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.MATCH_PARENT, width(tab)));
    }
    return row;
  }

  /** How much of the window's width the words take beside each other. */
  private float share(List<TextView> beside) {
    Resources resources = activity.getResources();
    float window =
        resources.getConfiguration().screenWidthDp * resources.getDisplayMetrics().density;
    float all = 0;
    for (TextView tab : beside) {
      all += width(tab);
    }
    return all / window;
  }

  private float width(TextView tab) {
    return tab.getPaint().measureText(tab.getText().toString())
        + 2 * activity.getResources().getDimensionPixelSize(R.dimen.tab_side);
  }

  private void takeAwayPicture(TextView tab) {
    tab.setCompoundDrawablesRelative(null, null, null, null);
    tab.setMinHeight(activity.getResources().getDimensionPixelSize(R.dimen.touch));
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
