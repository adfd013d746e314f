package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.graphics.Rect;
import android.text.Layout;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.CompoundButton;
import android.widget.EditText;
import android.widget.ImageButton;
import android.widget.ScrollView;
import android.widget.TextView;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What holds of every view on every screen, whoever reads: it is whole, inside and large enough.
 */
final class Legible {

  private static final int TOUCH_DP = 48;

  /** Tabs must stand beside each other: their words shrink, but no further than this. */
  private static final int SMALLEST_TAB_DP = 12;

  /** What is drawn between two pixels. */
  private static final int BETWEEN = 1;

  private final String screen;
  private final Phone phone;
  private final float smallest;
  private final List<View> tabs;

  Legible(String screen, Phone phone, float smallest) {
    this.screen = screen;
    this.phone = phone;
    this.smallest = smallest;
    this.tabs = tabs(phone);
  }

  /** The words below the first screens, in order. */
  static List<View> tabs(Phone phone) {
    ViewGroup whole = (ViewGroup) phone.find(R.id.scroll).orElseThrow().getParent();
    View last = whole.getChildAt(whole.getChildCount() - 1);
    return last instanceof ScrollView
        ? List.of()
        : phone.views().stream()
            // in one row or two
            .filter(view -> view.getParent().getParent() == last)
            .collect(Collectors.toList());
  }

  void check() {
    for (View view : phone.views()) {
      if (view.isClickable() && !isText(view)) {
        checkTouch(view);
      }
      if (view.hasOnClickListeners()) {
        checkRole(view);
      }
      if (view instanceof TextView text && !(view instanceof EditText)) {
        checkSize(text);
        checkWhole(text);
      }
      checkInside(view);
    }
  }

  private static boolean isText(View view) {
    return view instanceof TextView text && text.isTextSelectable() && !text.hasOnClickListeners();
  }

  private void checkTouch(View view) {
    float density = view.getResources().getDisplayMetrics().density;
    assertThat(view.getHeight() / density)
        .as(named("height", view))
        .isGreaterThanOrEqualTo(TOUCH_DP);
    assertThat(view.getWidth() / density).as(named("width", view)).isGreaterThanOrEqualTo(TOUCH_DP);
    if (!(view instanceof EditText)) {
      assertThat(Phone.wordsOf(view))
          .as(screen + ": what is pressed says what it does")
          .isNotBlank();
    }
  }

  private void checkRole(View view) {
    if (!(view instanceof CompoundButton) && !(view instanceof ImageButton)) {
      assertThat(view.createAccessibilityNodeInfo().getClassName())
          .as(named("role", view))
          .asString()
          .isEqualTo(Button.class.getName());
    }
  }

  private void checkSize(TextView text) {
    float least =
        tabs.contains(text)
            ? SMALLEST_TAB_DP * text.getResources().getDisplayMetrics().density
            : smallest;
    assertThat(text.getTextSize()).as(named("size", text)).isGreaterThan(least - BETWEEN);
  }

  private void checkWhole(TextView text) {
    Layout layout = text.getLayout();
    assertThat(layout).as(named("drawn", text)).isNotNull();
    assertThat(layout.getHeight() + text.getCompoundPaddingTop() + text.getCompoundPaddingBottom())
        .as(named("lines", text))
        .isLessThanOrEqualTo(text.getHeight() + BETWEEN);
    int most = text.getMaxLines() < 0 ? Integer.MAX_VALUE : text.getMaxLines();
    assertThat(layout.getLineCount()).as(named("lines", text)).isLessThanOrEqualTo(most);
    for (int line = 0; line < layout.getLineCount(); line++) {
      assertThat(layout.getEllipsisCount(line)).as(named("left out", text)).isZero();
      assertThat(layout.getLineMax(line))
          .as(named("line " + line, text))
          .isLessThanOrEqualTo(layout.getWidth() + BETWEEN);
      if (text.hasOnClickListeners() && line > 0) {
        checkBreak(text, layout.getLineStart(line));
      }
    }
  }

  /** What is pressed is read at a glance: no word of it is broken. */
  private void checkBreak(TextView text, int at) {
    char before = text.getText().charAt(at - 1);
    assertThat(Character.isWhitespace(before) || before == '-')
        .as(named("broken after '" + before + "'", text))
        .isTrue();
  }

  private void checkInside(View view) {
    ViewGroup decor = (ViewGroup) phone.activity().getWindow().getDecorView();
    Rect place = new Rect();
    view.getDrawingRect(place);
    if (view != decor) {
      decor.offsetDescendantRectToMyCoords(view, place);
    }
    assertThat(place.left).as(named("left", view)).isGreaterThanOrEqualTo(0);
    assertThat(place.right).as(named("right", view)).isLessThanOrEqualTo(decor.getWidth());
    if (view.getParent() instanceof View parent && !(parent instanceof ScrollView)) {
      assertThat(view.getBottom())
          .as(named("bottom", view))
          .isLessThanOrEqualTo(parent.getHeight());
    }
  }

  private String named(String what, View view) {
    return screen + ": " + what + " of " + Phone.wordsOf(view);
  }
}
