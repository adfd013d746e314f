package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.Context;
import android.graphics.Color;
import android.util.TypedValue;
import android.view.View;
import android.widget.EditText;
import android.widget.ImageButton;
import android.widget.TextView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.look.Look;
import org.lykta.app.look.Look.Size;
import org.lykta.app.look.Look.Theme;
import org.lykta.app.look.Looks;
import org.robolectric.RuntimeEnvironment;

/** Every screen in every look: its words are there, in their language, whole and large enough. */
public class ScreensTest extends PhoneTests {

  private static final List<Integer> TABS =
      List.of(R.string.today, R.string.guides, R.string.stories, R.string.search);

  /**
   * A screen.
   *
   * @param headings words that a screen reader jumps between; the title of a text stands in the
   *     edition
   * @param words that stand there as well
   */
  private record Shown(String address, List<Integer> headings, List<Integer> words) {}

  private static final List<Integer> TEXT = List.of(R.string.listen, R.string.share);

  private static Map<String, Shown> screens() {
    Map<String, Shown> screens = new LinkedHashMap<>();
    screens.put(
        "first",
        new Shown(
            "/valkommen",
            List.of(
                R.string.first_title,
                R.string.language,
                R.string.profile_title,
                R.string.profile_role,
                R.string.profile_age),
            List.of(
                R.string.first_lead,
                R.string.first_skip,
                R.string.first_profile,
                R.string.first_done,
                R.string.first_quiet)));
    screens.put(
        "guides",
        new Shown(
            "/guider", List.of(R.string.guides), List.of(R.string.guides_lead, R.string.pages)));
    screens.put("guide", new Shown("/guider/narstaende", List.of(), List.of()));
    screens.put("chapter", new Shown("/guider/narstaende/aterhamtning", List.of(), List.of()));
    screens.put(
        "section", new Shown("/guider/narstaende/aterhamtning#du-raknas-ocksa", List.of(), TEXT));
    screens.put(
        "stories",
        new Shown("/berattelser", List.of(R.string.stories), List.of(R.string.stories_lead)));
    screens.put("story", new Shown("/berattelser/kartongen", List.of(), TEXT));
    screens.put(
        "help",
        new Shown(
            "/sidor/hjalp-nu",
            List.of(),
            List.of(
                R.string.call_112,
                R.string.call_112_text,
                R.string.call_1177,
                R.string.call_1177_text,
                R.string.listen,
                R.string.share)));
    screens.put(
        "pages", new Shown("/sidor", List.of(R.string.pages), List.of(R.string.pages_lead)));
    screens.put("page", new Shown("/sidor/tillganglighet", List.of(), TEXT));
    screens.put(
        "search",
        new Shown(
            "/sok",
            List.of(R.string.search),
            List.of(R.string.search_label, R.string.search_hint)));
    screens.put(
        "profile",
        new Shown(
            "/profil",
            List.of(
                R.string.profile_title,
                R.string.profile_role,
                R.string.profile_age,
                R.string.profile_relation,
                R.string.profile_living,
                R.string.profile_phase,
                R.string.profile_theme,
                R.string.events),
            List.of(
                R.string.profile_lead,
                R.string.untold,
                R.string.events_text,
                R.string.event_untold,
                R.string.profile_done,
                R.string.profile_clear)));
    screens.put(
        "settings",
        new Shown(
            "/installningar",
            List.of(
                R.string.settings,
                R.string.language,
                R.string.text_size,
                R.string.theme,
                R.string.data,
                R.string.about_heading),
            List.of(
                R.string.profile_title,
                R.string.text_size_1,
                R.string.text_size_3,
                R.string.theme_dark,
                R.string.data_text,
                R.string.data_never,
                R.string.fetch,
                R.string.delete_all,
                R.string.about,
                R.string.accessibility,
                R.string.privacy,
                R.string.licences)));
    screens.put(
        "about",
        new Shown(
            "/om-appen",
            List.of(R.string.about),
            List.of(
                R.string.about_lead,
                R.string.about_not_care,
                R.string.about_kept,
                R.string.about_more)));
    screens.put(
        "licences",
        new Shown(
            "/licenser",
            List.of(R.string.licences, R.string.licence_texts, R.string.licence_app),
            List.of(R.string.licence_texts_text, R.string.licence_app_text)));
    screens.put(
        "today",
        new Shown(
            "/",
            List.of(R.string.home_title, R.string.home_one),
            List.of(
                R.string.home_guides,
                R.string.home_stories,
                R.string.profile_title,
                R.string.home_profile_text,
                R.string.home_quiet)));
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
  public void inEnglishTwiceAsLarge() {
    RuntimeEnvironment.setFontScale(2);
    Looks.keep(Phone.app(), new Look("en", Size.USUAL, Theme.SYSTEM));
    drawn("en-200");
  }

  @Test
  public void inArabic() {
    Looks.keep(Phone.app(), new Look("ar", Size.USUAL, Theme.SYSTEM));
    drawn("ar-light");
  }

  @Test
  public void inArabicTwiceAsLarge() {
    RuntimeEnvironment.setFontScale(2);
    Looks.keep(Phone.app(), new Look("ar", Size.USUAL, Theme.SYSTEM));
    drawn("ar-200");
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

  @Test
  public void atTwoHundredPerCentTextIsMuchLargerThanUsual() {
    float usual = phone().opens("/berattelser/kartongen").textSize("Vartannat år");
    RuntimeEnvironment.setFontScale(2);
    float large = phone().opens("/berattelser/kartongen").textSize("Vartannat år");
    assertThat(large / usual).isBetween(1.6f, 2f);
  }

  private void drawn(String look) {
    screens()
        .forEach(
            (name, shown) -> {
              phone().opens(shown.address()).photographs(look + "/" + name);
              checkWords(name, shown);
              checkLook(name);
              checkFrame(name, shown);
              new Legible(name, phone(), smallest()).check();
              if (name.equals("first")) {
                phone().presses(worn().getString(R.string.first_skip));
              }
            });
  }

  private void checkWords(String name, Shown shown) {
    List<String> headings =
        phone().views().stream()
            .filter(View::isAccessibilityHeading)
            .map(Phone::wordsOf)
            .collect(Collectors.toList());
    assertThat(headings)
        .as(name + ": headings")
        .containsAll(
            Stream.concat(shown.headings().stream().map(worn()::getString), title(shown.address()))
                .collect(Collectors.toList()));
    assertThat(phone().words().lines())
        .as(name + ": words")
        .containsAll(shown.words().stream().map(worn()::getString).collect(Collectors.toList()));
    if (name.equals("search")) {
      checkField();
    }
  }

  /** The title in the edition, where a text stands at the address. */
  private static Stream<String> title(String address) {
    return CurrentEdition.of(Phone.app()).now().orElseThrow().library().stream()
        .filter(document -> document.address().equals(address))
        .map(document -> document.head().text(Looks.languages(Phone.app())).title());
  }

  private void checkField() {
    EditText field = phone().activity().findViewById(R.id.search_field);
    assertThat(phone().views())
        .filteredOn(view -> view.getLabelFor() == field.getId())
        .extracting(Phone::wordsOf)
        .containsExactly(worn().getString(R.string.search_label));
  }

  private void checkLook(String name) {
    Look look = Looks.of(Phone.app());
    float light = Color.luminance(phone().paper());
    if (look.theme() == Theme.DARK) {
      assertThat(light).as(name + ": background").isLessThan(0.05f);
    } else {
      assertThat(light).as(name + ": background").isGreaterThan(0.9f);
    }
    assertThat(phone().activity().findViewById(R.id.scroll).getLayoutDirection())
        .as(name + ": direction")
        .isEqualTo(isArabic() ? View.LAYOUT_DIRECTION_RTL : View.LAYOUT_DIRECTION_LTR);
  }

  private void checkFrame(String name, Shown shown) {
    boolean first = TABS.stream().anyMatch(tab -> shown.headings().equals(List.of(tab)));
    boolean tabs = first || name.equals("today");
    assertThat(Legible.tabs(phone()))
        .as(name + ": tabs")
        .extracting(Phone::wordsOf)
        .isEqualTo(
            tabs ? TABS.stream().map(worn()::getString).collect(Collectors.toList()) : List.of());
    assertThat(phone().views())
        .as(name + ": the way on above")
        .filteredOn(ImageButton.class::isInstance)
        .extracting(Phone::wordsOf)
        .isEqualTo(
            // before the first screen there is nothing to go back to
            name.equals("first")
                ? List.of()
                : List.of(worn().getString(tabs ? R.string.settings : R.string.back)));
    if (name.equals("help")) {
      assertThat(phone().find(R.id.help_now)).isEmpty();
    } else {
      checkHelp(name);
    }
  }

  private void checkHelp(String name) {
    TextView help = (TextView) phone().find(R.id.help_now).orElseThrow();
    assertThat(help.getText()).asString().isEqualTo(worn().getString(R.string.help_now));
    int[] place = new int[2];
    help.getLocationInWindow(place);
    int middle = phone().activity().getWindow().getDecorView().getWidth() / 2;
    assertThat(place[0] + help.getWidth() / 2 < middle)
        .as(name + ": Hjälp nu stands where reading ends")
        .isEqualTo(isArabic());
  }

  /** The smallest text there is, as large as the reader wants it. */
  private static float smallest() {
    return TypedValue.applyDimension(
        TypedValue.COMPLEX_UNIT_SP, 16, worn().getResources().getDisplayMetrics());
  }

  private static boolean isArabic() {
    return Looks.of(Phone.app()).language().equals("ar");
  }

  private static Context worn() {
    return Looks.worn(Phone.app());
  }
}
