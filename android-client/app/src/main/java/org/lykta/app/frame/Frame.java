package org.lykta.app.frame;

import android.app.Activity;
import android.content.res.Resources;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup.LayoutParams;
import android.widget.FrameLayout;
import android.widget.ImageButton;
import android.widget.LinearLayout;
import android.widget.ScrollView;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.look.Looks;

/** What stands around every screen. */
final class Frame {

  /** The share of a window that no keyboard leaves free. */
  private static final float LEFT_BY_KEYBOARDS = 0.75f;

  private final Activity activity;
  private final LinearLayout whole;
  private final ScrollView scroll;
  private final Column column;

  Frame(Activity activity, @Nullable String tab, boolean leadsBack) {
    this.activity = activity;
    whole = new LinearLayout(activity);
    whole.setOrientation(LinearLayout.VERTICAL);
    // the system's own bars lie over what is drawn
    whole.setFitsSystemWindows(true);
    column = new Column(activity);
    int edge = size(R.dimen.edge);
    column.setPadding(0, edge, 0, 3 * edge);
    scroll = new ScrollView(activity);
    scroll.setId(R.id.scroll);
    scroll.setFillViewport(true);
    scroll.addView(
        column, new FrameLayout.LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT));
    whole.addView(topBar(tab, leadsBack));
    whole.addView(scroll, new LinearLayout.LayoutParams(LayoutParams.MATCH_PARENT, 0, 1));
    if (tab != null) {
      View tabs = new Tabs(activity, tab).view();
      whole.addView(tabs);
      // whoever writes needs the room that the keyboard leaves
      whole.addOnLayoutChangeListener(
          (view, left, top, right, bottom, l, t, r, b) ->
              tabs.post(() -> tabs.setVisibility(hasRoom() ? View.VISIBLE : View.GONE)));
    }
  }

  /** Whether most of the window is left, or a keyboard covers it. */
  private boolean hasRoom() {
    Resources resources = activity.getResources();
    float window =
        resources.getConfiguration().screenHeightDp * resources.getDisplayMetrics().density;
    return whole.getHeight() - whole.getPaddingBottom() > LEFT_BY_KEYBOARDS * window;
  }

  private View topBar(@Nullable String tab, boolean leadsBack) {
    LinearLayout bar = new LinearLayout(activity);
    bar.setGravity(Gravity.CENTER_VERTICAL);
    bar.setPaddingRelative(
        size(R.dimen.gap) / 2, size(R.dimen.gap) / 2, size(R.dimen.side), size(R.dimen.gap) / 2);
    if (leadsBack) {
      bar.addView(icon(R.drawable.back, R.string.back, this::leave));
    } else if (tab != null) {
      bar.addView(icon(R.drawable.settings, R.string.settings, () -> open(Ways.SETTINGS)));
    }
    bar.addView(new View(activity), new LinearLayout.LayoutParams(0, 1, 1));
    if (!Ways.address(activity.getIntent()).equals(Ways.HELP)) {
      View help =
          Views.button(
              activity, R.style.Help, activity.getString(R.string.help_now), () -> open(Ways.HELP));
      help.setId(R.id.help_now);
      bar.addView(help);
    }
    return bar;
  }

  private View icon(int drawable, int words, Runnable press) {
    ImageButton icon = new ImageButton(activity);
    icon.setImageResource(drawable);
    icon.setContentDescription(
        Views.in(Looks.locale(Looks.of(activity).language()), activity.getString(words)));
    icon.setBackgroundResource(R.drawable.round);
    icon.setOnClickListener(pressed -> press.run());
    icon.setMinimumWidth(size(R.dimen.touch));
    icon.setMinimumHeight(size(R.dimen.touch));
    return icon;
  }

  /** Whoever came in from the phone's own start screen is led into the app, not out of it. */
  private void leave() {
    if (activity.isTaskRoot()) {
      open(Ways.HOME);
    }
    activity.finish();
  }

  private void open(String address) {
    Ways.of(activity).open(activity, address);
  }

  private int size(int dimension) {
    return activity.getResources().getDimensionPixelSize(dimension);
  }

  View whole() {
    return whole;
  }

  ScrollView scroll() {
    return scroll;
  }

  Page page() {
    return new Page(column);
  }

  void clear() {
    column.removeAllViews();
  }
}
