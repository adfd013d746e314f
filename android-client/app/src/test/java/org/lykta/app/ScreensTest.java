package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.graphics.Rect;
import android.view.View;
import android.widget.CompoundButton;
import android.widget.TextView;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;
import org.lykta.app.look.Look;
import org.lykta.app.look.Look.Size;
import org.lykta.app.look.Look.Theme;
import org.lykta.app.look.Looks;
import org.robolectric.RuntimeEnvironment;

/** Every screen is drawn, and nothing on it is too small, outside or without words. */
public class ScreensTest extends PhoneTests {

  private static final int TOUCH_DP = 48;

  private static Map<String, String> screens() {
    Map<String, String> screens = new LinkedHashMap<>();
    screens.put("first", "/valkommen");
    screens.put("guides", "/guider");
    screens.put("guide", "/guider/narstaende");
    screens.put("chapter", "/guider/narstaende/aterhamtning");
    screens.put("section", "/guider/narstaende/aterhamtning#du-raknas-ocksa");
    screens.put("stories", "/berattelser");
    screens.put("story", "/berattelser/kartongen");
    screens.put("help", "/sidor/hjalp-nu");
    screens.put("pages", "/sidor");
    screens.put("page", "/sidor/tillganglighet");
    screens.put("search", "/sok");
    screens.put("profile", "/profil");
    screens.put("settings", "/installningar");
    screens.put("about", "/om-appen");
    screens.put("licences", "/licenser");
    screens.put("today", "/");
    return screens;
  }

  @Test
  public void inSwedishAndLight() {
    drawn("sv-light");
  }

  @Test
  public void inSwedishDarkAndTwiceAsLarge() {
    RuntimeEnvironment.setFontScale(2);
    Looks.keep(Phone.app(), new Look("sv", Size.USUAL, Theme.DARK));
    drawn("sv-dark-200");
  }

  @Test
  public void inArabic() {
    Looks.keep(Phone.app(), new Look("ar", Size.USUAL, Theme.SYSTEM));
    drawn("ar-light");
  }

  @Test
  public void inEasySwedishOnTheSmallestPhone() {
    RuntimeEnvironment.setQualifiers("+w320dp-h480dp");
    Looks.keep(Phone.app(), new Look("sv-easy", Size.LARGEST, Theme.LIGHT));
    drawn("easy-320");
  }

  @Test
  public void inEnglishLyingDown() {
    RuntimeEnvironment.setQualifiers("+w800dp-h360dp-land");
    Looks.keep(Phone.app(), new Look("en", Size.USUAL, Theme.LIGHT));
    drawn("en-land");
  }

  @Test
  public void onATablet() {
    RuntimeEnvironment.setQualifiers("+w1024dp-h1366dp-port-mdpi");
    drawn("tablet");
  }

  private void drawn(String name) {
    screens()
        .forEach(
            (screen, address) -> {
              phone().opens(address).photographs(name + "/" + screen);
              check(screen);
              if (screen.equals("first")) {
                phone()
                    .presses(
                        Phone.app()
                            .createConfigurationContext(
                                Looks.worn(Phone.app()).getResources().getConfiguration())
                            .getString(R.string.first_skip));
              }
            });
  }

  private void check(String screen) {
    assertThat(phone().words()).as(screen).isNotBlank();
    assertThat(phone().views())
        .as(screen + " has a heading")
        .anyMatch(View::isAccessibilityHeading);
    boolean help = screen.equals("help");
    assertThat(phone().activity().findViewById(R.id.help_now) != null)
        .as("help is one press away from " + screen)
        .isEqualTo(!help);
    for (View view : phone().views()) {
      if (view.isClickable() && !isText(view)) {
        checkTouch(screen, view);
      }
      checkInside(screen, view);
    }
  }

  private static boolean isText(View view) {
    return view instanceof TextView text && text.isTextSelectable() && !text.hasOnClickListeners();
  }

  private void checkTouch(String screen, View view) {
    float density = view.getResources().getDisplayMetrics().density;
    assertThat(view.getHeight() / density)
        .as(screen + ": height of " + Phone.wordsOf(view))
        .isGreaterThanOrEqualTo(TOUCH_DP);
    assertThat(view.getWidth() / density)
        .as(screen + ": width of " + Phone.wordsOf(view))
        .isGreaterThanOrEqualTo(TOUCH_DP);
    if (!(view instanceof android.widget.EditText) && !(view instanceof CompoundButton)) {
      assertThat(Phone.wordsOf(view))
          .as(screen + ": what is pressed says what it does")
          .isNotBlank();
    }
  }

  private void checkInside(String screen, View view) {
    Rect place = new Rect();
    view.getDrawingRect(place);
    ((android.view.ViewGroup) phone().activity().getWindow().getDecorView())
        .offsetDescendantRectToMyCoords(view, place);
    int width = phone().activity().getWindow().getDecorView().getWidth();
    assertThat(place.left).as(screen + ": " + Phone.wordsOf(view)).isGreaterThanOrEqualTo(0);
    assertThat(place.right).as(screen + ": " + Phone.wordsOf(view)).isLessThanOrEqualTo(width);
  }
}
