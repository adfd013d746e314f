package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.AlertDialog;
import android.app.Dialog;
import android.content.pm.ActivityInfo;
import android.content.pm.PackageManager;
import android.content.pm.PackageManager.NameNotFoundException;
import android.view.View;
import android.widget.CompoundButton;
import android.widget.EditText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.lykta.app.page.HelpScreen;
import org.robolectric.shadows.ShadowDialog;

/** Whatever is pressed, in whatever order, a screen with words and Hjälp nu is there. */
public class RandomPressesTest extends PhoneTests {

  private static final double EFFORT =
      Double.parseDouble(System.getProperty("lykta.effort", "0.1"));
  private static final int PRESSES = (int) (2_000 * EFFORT);

  private static final List<String> DOORS =
      List.of(
          "/",
          "/guider",
          "/berattelser",
          "/sok",
          "/installningar",
          "/profil",
          "/sidor",
          "/om-appen");

  private static final List<String> WORDS =
      List.of("sömn", "och", "ضرر", "'\" OR * NEAR(", "\uD83D\uDE42", "");

  private final Random random = new Random(20_261_123);
  private final Set<String> seen = new TreeSet<>();

  @Test
  public void nothingCrashesAndHelpIsAlwaysThere() throws NameNotFoundException {
    phone().opensTheApp();
    for (int press = 0; press < PRESSES; press++) {
      Runnable pressed = any(whatCanBeDone());
      pressed.run();
      if (phone().isAtTheEnd()) {
        phone().opens(any(DOORS));
      }
      checkScreen("after press " + press);
    }
    Set<String> all = screens();
    if (EFFORT < 1) {
      assertThat(seen).hasSizeGreaterThan(all.size() / 2).isSubsetOf(all);
    } else {
      assertThat(seen).isEqualTo(all);
    }
  }

  private void checkScreen(String when) {
    seen.add(phone().activity().getClass().getName());
    assertThat(phone().words()).as(when).isNotBlank();
    if (!(phone().activity() instanceof HelpScreen)) {
      View help = phone().activity().findViewById(R.id.help_now);
      assertThat(phone().views()).as("Hjälp nu " + when).contains(help);
      assertThat(help.hasOnClickListeners()).as("Hjälp nu " + when).isTrue();
    }
  }

  private List<Runnable> whatCanBeDone() {
    List<Runnable> choices = new ArrayList<>();
    if (ShadowDialog.getLatestDialog() instanceof AlertDialog asks && asks.isShowing()) {
      choices.add(() -> phone().answers(Dialog.BUTTON_POSITIVE));
      choices.add(() -> phone().answers(Dialog.BUTTON_NEGATIVE));
      return choices;
    }
    for (View view : phone().views()) {
      if (view instanceof EditText) {
        choices.add(() -> phone().writes(any(WORDS)));
      } else if (view instanceof CompoundButton || isPressed(view)) {
        choices.add(() -> phone().presses(view));
      }
      Phone.links(view).forEach(link -> choices.add(() -> phone().presses(view, link)));
    }
    choices.add(() -> phone().losesItsMemory());
    choices.add(() -> phone().goesBack());
    choices.add(() -> phone().opens(any(DOORS)));
    return choices;
  }

  private static boolean isPressed(View view) {
    return view.isClickable() && view.hasOnClickListeners();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Every screen that the app tells the phone it has. */
  private static Set<String> screens() throws NameNotFoundException {
    ActivityInfo[] told =
        Phone.app()
            .getPackageManager()
            .getPackageInfo(Phone.app().getPackageName(), PackageManager.GET_ACTIVITIES)
            .activities;
    return Arrays.stream(told == null ? new ActivityInfo[0] : told)
        .map(screen -> screen.name)
        .filter(name -> name.startsWith("org.lykta.app."))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
