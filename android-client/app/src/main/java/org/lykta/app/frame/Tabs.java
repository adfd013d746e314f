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
import java.util.function.Function;
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
    LinearLayout bar = new LinearLayout(activity);
    bar.setOrientation(LinearLayout.VERTICAL);
    bar.setBackgroundResource(R.drawable.tabs);
    float all = (float) tabs.stream().mapToDouble(this::width).sum();
    if (all <= window()) {
      bar.addView(row(tabs, this::width));
      return bar;
    }
    tabs.forEach(this::takeAwayPicture);
    float widest = (float) tabs.stream().mapToDouble(this::width).max().orElse(1);
    float fits = Math.min(1, window() / 2 / widest);
    tabs.forEach(tab -> tab.setTextSize(TypedValue.COMPLEX_UNIT_PX, tab.getTextSize() * fits));
    bar.addView(row(tabs.subList(0, NUMBER / 2), tab -> 1f));
    bar.addView(row(tabs.subList(NUMBER / 2, NUMBER), tab -> 1f));
    return bar;
  }

  private LinearLayout row(List<TextView> beside, Function<TextView, Float> share) {
    LinearLayout row = new LinearLayout(activity);
    for (TextView tab : beside) {
      row.addView(
          tab,
          new LinearLayout.LayoutParams(
              0, LinearLayout.LayoutParams.MATCH_PARENT, share.apply(tab)));
    }
    return row;
  }

  private float window() {
    Resources resources = activity.getResources();
    return resources.getConfiguration().screenWidthDp * resources.getDisplayMetrics().density;
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
