package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** People who look for others to meet, in January 2027, among the invented meetings that ship. */
class MeetingStoriesTest extends BrowserTest {

  @Override
  RunningLykta lykta(Path data, String leave) {
    return RunningLykta.start(
        new MovableClock("2027-01-20T07:00:00Z"),
        TestContent.SHIPPED,
        data,
        "LYKTA_LEAVE_URL",
        leave,
        "LYKTA_EXAMPLES",
        "on");
  }

  @Test
  void theNearestCafeHasCancelledItsFebruaryDate() {
    someone()
        .opens("/")
        .follows("Träffar")
        .writes("Ort", "ystad")
        .picks("Slag av träff", "återhämtningscafé")
        .presses("Visa träffar")
        .sees("Exempel: finns inte på riktigt")
        .follows("Café Lyktan, återhämtningscafé på biblioteket i Ystad")
        .sees("Första tisdagen i månaden 18.00–20.00")
        .sees("tisdag 2 februari")
        .sees("Inställt: båda värdarna är på utbildning")
        .sees("tisdag 2 mars")
        .sees("Någon kan möta dig utanför första gången")
        .findsNothingInTheWay()
        .photographs("story-cafe");
  }

  @Test
  void somebodyFindsAGroupOnTheNetInArabic() {
    WebReader reader =
        someone(new NewContextOptions().setViewportSize(PHONE, 800))
            .opens("/ar/traffar")
            .unfolds("خيارات أخرى")
            .picks("اللغة المستخدمة", "العربية")
            .chooses("المشاركة ممكنة من البيت")
            .presses("عرض اللقاءات")
            .follows("مجموعة الأحد بالعربية");

    reader.isAt("/ar/traffar/arabisk-natgrupp").findsNothingInTheWay().photographs("story-arabic");
    assertThat(reader.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
  }

  @Test
  void aHiddenAddressStaysHidden() {
    WebReader reader =
        someone()
            .opens("/traffar?ort=skovde&tema=violence")
            .follows("När den du älskade gjorde dig illa")
            .sees("Skövde tätort")
            .sees("Adressen är hemlig");

    assertThat(reader.page().content()).doesNotContain("58.3", "openstreetmap");
    assertThat(reader.page().locator("main a[href^='http']").all())
        .as("nothing but the organiser's own form leads away")
        .allMatch(link -> link.getAttribute("href").contains("lykta.example"));
    assertThat(reader.page().locator("main a[href$='.ics']").count()).isZero();
  }

  @Test
  void aPlaceThatNobodyKnowsLosesNothing() {
    WebReader reader =
        someone()
            .opens("/traffar")
            .writes("Ort", "Storstaden")
            .picks("Slag av träff", "självhjälpsgrupp")
            .presses("Visa träffar")
            .sees("Vi känner inte till någon ort som heter ”Storstaden”");

    assertThat(reader.page().getByLabel("Ort").inputValue()).isEqualTo("Storstaden");
    reader.follows("Visa alla träffar").isAt("/traffar").doesNotSee("Vi känner inte till");
  }

  @Test
  void whatWasLookedForIsThereInTheOtherLanguageToo() {
    someone()
        .opens("/traffar?ort=skövde&slag=self-help-group")
        .sees("räknat från Skövde")
        .unfolds("Läsläge och språk")
        .follows("English")
        .sees("counted from Skövde");
  }

  @Test
  void somebodySaysThatSomethingIsWrongWithoutAWord() {
    someone()
        .opens("/traffar/cafe-lyktan")
        .unfolds("Något stämmer inte")
        .chooses("Ingen svarade")
        .presses("Säg till")
        .sees("Tack. Redaktionen ser det");
  }

  @Test
  void everythingIsThereWithoutJavaScriptAndOnPaper() {
    WebReader reader =
        withoutJavaScript()
            .opens("/traffar")
            .writes("Ort", "Varnamo")
            .presses("Visa träffar")
            .sees("räknat från Värnamo");

    reader.in(ColorScheme.DARK).hasNothingOutsideTheWindow().onPaper();
    reader
        .page()
        .locator("form.sought")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }
}
