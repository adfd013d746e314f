package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.content.Intent;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.CompoundButton;
import android.widget.EditText;
import android.widget.ScrollView;
import android.widget.TextView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.lykta.app.frame.Ways;
import org.lykta.app.home.TodayScreen;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowLooper;

/** Somebody with the app in her hand. What she does and sees reads as steps. */
final class Phone implements AutoCloseable {

  private static final int MOST = 12;

  private final Deque<ActivityController<? extends Activity>> screens = new ArrayDeque<>();

  static Application app() {
    return RuntimeEnvironment.getApplication();
  }

  /** Opens the app from the phone's start screen. */
  Phone opensTheApp() {
    return opens(new Intent(app(), TodayScreen.class).setAction(Intent.ACTION_MAIN));
  }

  Phone opens(String address) {
    return opens(Ways.of(app()).to(app(), address).orElseThrow());
  }

  Phone opens(Intent intent) {
    try {
      Class<? extends Activity> screen =
          Class.forName(intent.getComponent().getClassName()).asSubclass(Activity.class);
      screens.push(Robolectric.buildActivity(screen, intent).setup());
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
    return settles();
  }

  /** Lets the phone finish what it has begun, and follows to the screen that was opened. */
  private Phone settles() {
    ShadowLooper.idleMainLooper();
    while (screens.size() > MOST) {
      screens.removeLast().close();
    }
    Activity asked = activity();
    Intent next = shadowOf(asked).getNextStartedActivity();
    boolean leaves = asked.isFinishing();
    if (leaves) {
      screens.pop().pause().stop().destroy();
    }
    if (next != null && next.getComponent() != null) {
      if (!leaves) {
        screens.peek().pause().stop();
      }
      return opens(next);
    }
    if (next != null) {
      outside = next;
    } else if (leaves && !screens.isEmpty()) {
      screens.peek().restart().start().resume();
      ShadowLooper.idleMainLooper();
    }
    return this;
  }

  private Intent outside;

  /** What was asked of another app: the telephone, the browser. */
  Intent outside() {
    return outside;
  }

  Activity activity() {
    return screens.peek().get();
  }

  /** She goes to the phone's own start screen. */
  Phone putsItAway() {
    screens.peek().pause().stop();
    return this;
  }

  Phone goesBack() {
    activity().finish();
    return settles();
  }

  /** The phone is turned, or its memory was needed: the screen is made anew from what it kept. */
  Phone losesItsMemory() {
    ActivityController<? extends Activity> old = screens.pop();
    Intent intent = old.get().getIntent();
    Bundle kept = new Bundle();
    old.pause().stop().saveInstanceState(kept).destroy();
    Class<? extends Activity> screen = old.get().getClass();
    screens.push(
        Robolectric.buildActivity(screen, intent)
            .create(kept)
            .start()
            .restoreInstanceState(kept)
            .postCreate(kept)
            .resume()
            .visible());
    ShadowLooper.idleMainLooper();
    return this;
  }

  /** Presses what says {@code words}, or begins so. */
  Phone presses(String words) {
    View pressed =
        views().stream()
            .filter(View::isClickable)
            .filter(view -> wordsOf(view).startsWith(words))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("nothing to press says " + words + ":\n" + words()));
    return presses(pressed);
  }

  Phone presses(View view) {
    view.performClick();
    return settles();
  }

  /** Whether the last screen was left. */
  boolean isAtTheEnd() {
    return screens.isEmpty();
  }

  Phone chooses(String words) {
    CompoundButton choice =
        views().stream()
            .filter(CompoundButton.class::isInstance)
            .map(CompoundButton.class::cast)
            .filter(button -> button.getText().toString().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no choice says " + words + ":\n" + words()));
    choice.performClick();
    return settles();
  }

  Phone writes(String words) {
    EditText field =
        views().stream()
            .filter(EditText.class::isInstance)
            .map(EditText.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("nowhere to write"));
    field.setText(words);
    return settles();
  }

  Phone scrollsTo(int y) {
    scroll().scrollTo(0, y);
    return settles();
  }

  int scrolled() {
    return scroll().getScrollY();
  }

  private ScrollView scroll() {
    return activity().findViewById(R.id.scroll);
  }

  Phone sees(String words) {
    assertThat(words()).contains(words);
    return this;
  }

  Phone doesNotSee(String words) {
    assertThat(words()).doesNotContain(words);
    return this;
  }

  /** Everything on the screen that can be read, line by line. */
  String words() {
    return views().stream()
        .filter(TextView.class::isInstance)
        .map(view -> ((TextView) view).getText().toString())
        .collect(Collectors.joining("\n"));
  }

  static String wordsOf(View view) {
    List<View> within = new ArrayList<>();
    collect(view, within);
    String text =
        within.stream()
            .filter(TextView.class::isInstance)
            .map(one -> ((TextView) one).getText().toString())
            .collect(Collectors.joining("\n"));
    CharSequence described = view.getContentDescription();
    return text.isEmpty() && described != null ? described.toString() : text;
  }

  /** Every view that can be seen, from the top down. */
  List<View> views() {
    List<View> views = new ArrayList<>();
    collect(activity().getWindow().getDecorView(), views);
    return views;
  }

  private static void collect(View view, List<View> into) {
    if (view.getVisibility() != View.VISIBLE) {
      return;
    }
    into.add(view);
    if (view instanceof ViewGroup group) {
      for (int at = 0; at < group.getChildCount(); at++) {
        collect(group.getChildAt(at), into);
      }
    }
  }

  Phone photographs(String name) {
    View decor = activity().getWindow().getDecorView();
    Bitmap picture =
        Bitmap.createBitmap(decor.getWidth(), decor.getHeight(), Bitmap.Config.ARGB_8888);
    decor.draw(new Canvas(picture));
    Path file = Path.of(System.getProperty("screenshots.dir"), name + ".png");
    try {
      Files.createDirectories(file.getParent());
      try (var out = Files.newOutputStream(file)) {
        picture.compress(Bitmap.CompressFormat.PNG, 100, out);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    picture.recycle();
    return this;
  }

  @Override
  public void close() {
    while (!screens.isEmpty()) {
      screens.pop().close();
    }
  }
}
