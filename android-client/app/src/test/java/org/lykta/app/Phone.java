package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.AlertDialog;
import android.app.Application;
import android.content.Intent;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.os.Bundle;
import android.os.Parcel;
import android.text.Spanned;
import android.text.style.ClickableSpan;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.app.frame.Ways;
import org.lykta.app.home.TodayScreen;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowDialog;
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
    if (!screens.isEmpty()) {
      screens.peek().pause().stop();
    }
    return begins(intent);
  }

  private Phone begins(Intent intent) {
    Class<? extends Activity> kind;
    try {
      kind = Class.forName(intent.getComponent().getClassName()).asSubclass(Activity.class);
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
    if ((intent.getFlags() & Intent.FLAG_ACTIVITY_CLEAR_TASK) != 0) {
      close();
    }
    if ((intent.getFlags() & Intent.FLAG_ACTIVITY_CLEAR_TOP) != 0 && isOpen(kind)) {
      return returnsTo(kind, intent);
    }
    ActivityController<? extends Activity> screen = Robolectric.buildActivity(kind, intent);
    screens.push(screen);
    screen.create();
    // who leaves while it is made is never shown
    if (!screen.get().isFinishing()) {
      screen.start().postCreate(null).resume().visible();
    }
    return settles();
  }

  private boolean isOpen(Class<? extends Activity> kind) {
    return screens.stream().anyMatch(screen -> screen.get().getClass().equals(kind));
  }

  /** What lay above is closed, as Android does it. */
  private Phone returnsTo(Class<? extends Activity> kind, Intent intent) {
    while (!activity().getClass().equals(kind)) {
      screens.pop().close();
    }
    screens.peek().newIntent(intent).restart().start().resume();
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
      screens.pop().close();
    }
    if (next != null && next.getComponent() != null) {
      return leaves ? begins(next) : opens(next);
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

  /** The phone is turned: the screen is made anew from what it kept. */
  Phone losesItsMemory() {
    return losesItsMemory(() -> {});
  }

  /**
   * Its memory was needed for something else: the screen is made anew from what it kept.
   *
   * @param more what else is lost meanwhile
   */
  Phone losesItsMemory(Runnable more) {
    ActivityController<? extends Activity> old = screens.pop();
    Intent intent = old.get().getIntent();
    Bundle saved = new Bundle();
    old.pause().stop().saveInstanceState(saved).destroy();
    Class<? extends Activity> screen = old.get().getClass();
    more.run();
    Bundle kept = outOfTheProcess(saved);
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

  /** What the system keeps for an app it keeps as bytes. */
  private static Bundle outOfTheProcess(Bundle saved) {
    Parcel parcel = Parcel.obtain();
    try {
      parcel.writeBundle(saved);
      parcel.setDataPosition(0);
      return Objects.requireNonNull(parcel.readBundle(Phone.class.getClassLoader()));
    } finally {
      parcel.recycle();
    }
  }

  /** Lets the phone finish what it has begun. */
  Phone waits() {
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

  /** Presses the link in a text that says {@code words}. */
  Phone pressesTheLink(String words) {
    for (View view : views()) {
      for (ClickableSpan link : links(view)) {
        if (words(view, link).equals(words)) {
          return presses(view, link);
        }
      }
    }
    throw new AssertionError("no link says " + words + ":\n" + words());
  }

  Phone presses(View view, ClickableSpan link) {
    link.onClick(view);
    return settles();
  }

  private static String words(View view, ClickableSpan link) {
    Spanned text = (Spanned) ((TextView) view).getText();
    return text.subSequence(text.getSpanStart(link), text.getSpanEnd(link)).toString();
  }

  /** The links that can be pressed in a view. */
  static List<ClickableSpan> links(View view) {
    return view instanceof TextView text
            && text.getMovementMethod() != null
            && text.getText() instanceof Spanned words
        ? List.of(words.getSpans(0, words.length(), ClickableSpan.class))
        : List.of();
  }

  /** Answers what the phone asks in a window of its own. */
  Phone answers(int button) {
    dialog().getButton(button).performClick();
    return settles();
  }

  /** The window that asks something. */
  AlertDialog dialog() {
    return (AlertDialog) Objects.requireNonNull(ShadowDialog.getLatestDialog(), "nothing asks");
  }

  /** Whether the last screen was left. */
  boolean isAtTheEnd() {
    return screens.isEmpty();
  }

  Phone chooses(String words) {
    choice(words).performClick();
    return settles();
  }

  /** Chooses what is said by more than one choice: that below {@code heading}. */
  Phone choosesUnder(String heading, String words) {
    views().stream()
        .dropWhile(view -> !Phone.wordsOf(view).equals(heading))
        .filter(view -> view instanceof CompoundButton && Phone.wordsOf(view).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no choice says " + words + ":\n" + words()))
        .performClick();
    return settles();
  }

  Phone seesChosen(String words) {
    assertThat(choice(words).isChecked()).as(words).isTrue();
    return this;
  }

  Phone doesNotSeeChosen(String words) {
    assertThat(choice(words).isChecked()).as(words).isFalse();
    return this;
  }

  private CompoundButton choice(String words) {
    return views().stream()
        .filter(CompoundButton.class::isInstance)
        .map(CompoundButton.class::cast)
        .filter(button -> button.getText().toString().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no choice says " + words + ":\n" + words()));
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

  Phone seesInOrder(String... words) {
    assertThat(words()).containsSubsequence(words);
    return this;
  }

  Phone doesNotSee(String words) {
    assertThat(words()).doesNotContain(words);
    return this;
  }

  /** What can be pressed in the midst of the screen, line by line. */
  List<String> rows() {
    List<View> within = new ArrayList<>();
    collect(scroll(), within);
    return within.stream()
        .filter(view -> view.hasOnClickListeners() && view instanceof ViewGroup)
        .map(Phone::wordsOf)
        .collect(Collectors.toList());
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

  Optional<View> find(int id) {
    return Optional.ofNullable(activity().findViewById(id));
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

  /** How large the text is drawn that begins so, in pixels. */
  float textSize(String words) {
    return views().stream()
        .filter(
            view -> view instanceof TextView text && text.getText().toString().startsWith(words))
        .map(view -> ((TextView) view).getTextSize())
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing says " + words + ":\n" + words()));
  }

  /** The colour beside what is written. */
  int paper() {
    Bitmap picture = picture();
    // further in than the bar that shows how far she has read, and not as far as the text
    int side = activity().getResources().getDimensionPixelSize(R.dimen.side) - 2;
    int colour = picture.getPixel(side, picture.getHeight() / 2);
    picture.recycle();
    return colour;
  }

  private Bitmap picture() {
    View decor = activity().getWindow().getDecorView();
    Bitmap picture =
        Bitmap.createBitmap(decor.getWidth(), decor.getHeight(), Bitmap.Config.ARGB_8888);
    decor.draw(new Canvas(picture));
    return picture;
  }

  Phone photographs(String name) {
    Bitmap picture = picture();
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
