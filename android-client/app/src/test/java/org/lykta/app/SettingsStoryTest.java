package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.graphics.Color;
import android.view.View;
import org.junit.Test;

/** A reader makes Lykta look as she wants it. */
public class SettingsStoryTest extends PhoneTests {

  private static final String STORY = "/berattelser/kartongen";

  @Test
  public void textGrowsAsSheChoosesAndStaysLarge() {
    float usual = phone().opens(STORY).textSize("Vartannat år");

    phone().opens("/installningar").chooses("Större").seesChosen("Större");
    float larger = phone().opens(STORY).textSize("Vartannat år");
    assertThat(larger).isGreaterThan(1.1f * usual);

    phone().opens("/installningar").chooses("Störst").losesItsMemory().seesChosen("Störst");
    float largest = phone().opens(STORY).losesItsMemory().textSize("Vartannat år");
    assertThat(largest).isGreaterThan(1.1f * larger);

    phone().opens("/installningar").choosesUnder("Textstorlek", "Som i telefonen");
    assertThat(phone().opens(STORY).textSize("Vartannat år")).isEqualTo(usual);
  }

  @Test
  public void itGetsDarkWhenSheChoosesSoAndLightAgain() {
    assertThat(Color.luminance(phone().opens(STORY).paper())).isGreaterThan(0.9f);

    phone().opens("/installningar").chooses("Mörkt").seesChosen("Mörkt");
    assertThat(Color.luminance(phone().paper())).isLessThan(0.05f);
    assertThat(Color.luminance(phone().opens(STORY).losesItsMemory().paper())).isLessThan(0.05f);

    phone().opens("/installningar").chooses("Ljust").seesChosen("Ljust");
    assertThat(Color.luminance(phone().opens(STORY).losesItsMemory().paper())).isGreaterThan(0.9f);
  }

  @Test
  public void anotherLanguageIsSpokenAtOnceAndFromThenOn() {
    phone().opens("/installningar").chooses("English").sees("Settings").seesChosen("English");
    phone().opens("/").losesItsMemory().opens("/guider").sees("Guides").doesNotSee("Guider");

    phone().opens("/installningar").chooses("العربية").sees("الإعدادات");
    assertThat(layoutDirection()).isEqualTo(View.LAYOUT_DIRECTION_RTL);
    phone().opens("/guider").losesItsMemory();
    assertThat(layoutDirection()).isEqualTo(View.LAYOUT_DIRECTION_RTL);

    phone().opens("/installningar").chooses("Svenska").sees("Inställningar");
    assertThat(layoutDirection()).isEqualTo(View.LAYOUT_DIRECTION_LTR);
  }

  @Test
  public void theScreensThatLieBelowChangeAsWell() {
    phone().opens(STORY).sees("Lyssna").opens("/installningar").chooses("English");
    phone().goesBack().sees("Listen").doesNotSee("Lyssna");
  }

  private int layoutDirection() {
    return phone().activity().findViewById(R.id.scroll).getLayoutDirection();
  }
}
