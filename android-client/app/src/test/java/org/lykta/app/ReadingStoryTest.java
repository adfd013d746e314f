package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.Intent;
import java.util.List;
import org.junit.Test;
import org.lykta.app.page.HelpScreen;

/** People read on a phone that has never had a network. */
public class ReadingStoryTest extends PhoneTests {

  @Test
  public void atTheVeryFirstStartInFlightModeHelpIsOnePressAway() {
    phone().opensTheApp().sees("Välkommen").presses("Hjälp nu").sees("112").sees("1177");
    phone().presses("Ring 112");

    assertThat(phone().outside().getAction()).isEqualTo(Intent.ACTION_DIAL);
    assertThat(phone().outside().getDataString()).isEqualTo("tel:112");
  }

  @Test
  public void thePhonesOwnStartScreenLeadsToHelp() {
    phone()
        .opens(new Intent(Phone.app(), HelpScreen.class).setAction(Intent.ACTION_VIEW))
        .sees("Läs det här högt")
        .sees("Ring 112");
  }

  @Test
  public void aFifteenYearOldReadsThreeSectionsAndComesBackWhereSheWas() {
    phone()
        .opensTheApp()
        .chooses("Anhörig")
        .chooses("13-17 år")
        .presses("Börja läsa")
        .presses("Guider")
        .presses("När någon nära mår dåligt")
        .presses("Vad återhämtning är")
        .sees("Visas för att du är anhörig och 13-17 år.")
        .presses("När någon hemma mår dåligt")
        .presses("Nästa: ")
        .presses("Nästa: ");
    String third = phone().activity().getIntent().getStringExtra("address");
    phone().scrollsTo(300).losesItsMemory();

    assertThat(phone().activity().getIntent().getStringExtra("address")).isEqualTo(third);
    assertThat(phone().scrolled()).isEqualTo(300);

    phone().goesBack().sees("Vad återhämtning är");
    phone().opensTheApp().sees("Fortsätt där du var").presses("Fortsätt där du var");
    assertThat(phone().activity().getIntent().getStringExtra("address")).isEqualTo(third);
    assertThat(phone().scrolled()).isBetween(250, 350);
  }

  @Test
  public void whoSaysNothingIsNotAskedAgain() {
    phone().opensTheApp().presses("Hoppa över").sees("Vad behöver du just nu?");
    phone().opensTheApp().sees("Vad behöver du just nu?").doesNotSee("Välkommen");
  }

  @Test
  public void aReaderOfArabicReadsArabicFromTheFirstPressOn() {
    phone().opensTheApp().chooses("العربية");
    phone().losesItsMemory().sees("أهلًا بك").presses("تخطّي").sees("ما الذي يلزمك الآن؟");
    phone().presses("المساعدة الآن").sees("112");
  }

  @Test
  public void whatIsSearchedIsFoundWithoutAccentsAndWithinLongerWords() {
    List<String> hits = phone().opens("/sok").writes("somn").sees(" texter").rows();
    assertThat(hits).anyMatch(hit -> hit.startsWith("Sömn, medicin och en plan på papper"));
    assertThat(phone().writes("xyzzy").sees("Vi hittade inget").rows()).isEmpty();
    assertThat(phone().writes("SÖMN").sees(hits.size() + " texter").rows()).isEqualTo(hits);
    phone().writes("julgran").presses("Kartongen bakom julgransfoten").sees("Vartannat år");
    phone().goesBack().writes("gransfot").sees("Kartongen bakom julgransfoten");
    phone().writes("xyzzy").sees("Vi hittade inget").doesNotSee("Kartongen");
    phone().writes("\"' OR 1=1 * NEAR( -").sees("Sök");
  }

  @Test
  public void backLeadsToTheFirstScreenAndThenOut() {
    phone().opensTheApp().presses("Hoppa över").presses("Guider").presses("Berättelser");
    phone().presses("Sök").goesBack().sees("Vad behöver du just nu?");
    phone().presses("Höra hur andra").presses("Guider").presses("När du mår dåligt");
    phone().goesBack().presses("I dag").sees("Vad behöver du just nu?").goesBack();
    assertThat(phone().isAtTheEnd()).isTrue();
  }

  @Test
  public void aTextCanBeSentToSomebodyAsWords() {
    phone().opens("/berattelser/kartongen").presses("Dela texten");
    Intent sent = phone().outside().getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);

    assertThat(sent.getType()).isEqualTo("text/plain");
    assertThat(sent.getStringExtra(Intent.EXTRA_TEXT))
        .startsWith("Kartongen bakom julgransfoten")
        .contains("Jag har sex sådana muggar.")
        .endsWith("Ring 1177.");
  }
}
