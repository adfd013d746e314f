package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.AlertDialog;
import android.app.DatePickerDialog;
import org.junit.Test;
import org.lykta.app.reader.Profiles;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;
import org.robolectric.shadows.ShadowToast;

/** A reader tells about herself, and takes it back. */
public class ProfileStoryTest extends PhoneTests {

  private static final String CHAPTER = "/guider/heldygnsvard/upptack-din-egen";
  private static final String NOW = "Lite lättare, lite tyngre";
  private static final String A_WEEK = "En vecka hemma";
  private static final String TWO_WEEKS = "Två veckor hemma";
  private static final String LATER = "Längre fram, om du vill";

  @Test
  public void fiveThemesAreKeptAndTheSixthIsTakenBackWithWords() {
    phone().opens("/profil").chooses("Stress").chooses("Sömn").chooses("Ensamhet");
    phone().chooses("Sorg").chooses("Skam").sees("Välj högst fem.");
    assertThat(ShadowToast.shownToastCount()).isZero();

    phone().chooses("Skolan");
    assertThat(ShadowToast.getTextOfLatestToast())
        .isEqualTo("Välj högst 5. Dina andra val är kvar.");
    phone().doesNotSeeChosen("Skolan").seesChosen("Stress").seesChosen("Skam");
    assertThat(told().told(Facet.THEME))
        .containsExactlyInAnyOrder("stress", "sleep", "loneliness", "grief", "shame");

    phone().chooses("Stress").chooses("Skolan");
    assertThat(ShadowToast.shownToastCount()).isEqualTo(1);
    phone().losesItsMemory().seesChosen("Skolan").doesNotSeeChosen("Stress");
    assertThat(told().told(Facet.THEME))
        .containsExactlyInAnyOrder("school", "sleep", "loneliness", "grief", "shame");
  }

  @Test
  public void whatWasAnsweredIsForgottenAndNotAskedForAgain() {
    phone().opensTheApp().chooses("Anhörig").chooses("13-17 år").presses("Börja läsa");
    phone().opens("/profil").seesChosen("Anhörig").chooses("Sorg");
    choosesTheDay(2026, 11, 16);

    phone().presses("Glöm det jag svarat").doesNotSeeChosen("Anhörig").doesNotSeeChosen("Sorg");
    phone().doesNotSee("16 november 2026");
    assertThat(told()).isEqualTo(Profile.UNTOLD);
    phone().opensTheApp().sees("Vad behöver du just nu?").doesNotSee("Välkommen");
  }

  @Test
  public void whatWaitsForADayComesWhenItHasComeAndGoesWhenItIsForgotten() {
    phone().opens(CHAPTER).seesInOrder(NOW, LATER, A_WEEK, TWO_WEEKS);

    phone().opens("/profil").seesInOrder("Utskrivningen", "Välj dag");
    choosesTheDay(2026, 11, 17);
    phone().sees("17 november 2026");
    phone().opens(CHAPTER).seesInOrder(NOW, LATER, A_WEEK, TWO_WEEKS);

    phone().opens("/profil");
    choosesTheDay(2026, 11, 16);
    phone().sees("16 november 2026").doesNotSee("17 november 2026");
    phone().opens(CHAPTER).seesInOrder(NOW, A_WEEK, LATER, TWO_WEEKS);

    phone().opens("/profil").presses("Glöm dagen: utskrivningen").doesNotSee("16 november 2026");
    phone().doesNotSee("Glöm dagen");
    assertThat(told().events()).isEmpty();
    phone().opens(CHAPTER).seesInOrder(NOW, LATER, A_WEEK, TWO_WEEKS);
  }

  private void choosesTheDay(int year, int month, int day) {
    phone().presses("Utskrivningen");
    ((DatePickerDialog) phone().dialog()).updateDate(year, month - 1, day);
    phone().answers(AlertDialog.BUTTON_POSITIVE);
  }

  private static Profile told() {
    return Profiles.of(Phone.app());
  }
}
