package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.view.View;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.Test;

/** Whatever is pressed, in whatever order, a screen with words and Hjälp nu is there. */
public class RandomPressesTest extends PhoneTests {

  private static final int PRESSES =
      (int) (2_000 * Double.parseDouble(System.getProperty("lykta.effort", "0.1")));

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

  @Test
  public void nothingCrashes() {
    phone().opensTheApp();
    Random random = new Random(20_261_123);
    for (int press = 0; press < PRESSES; press++) {
      List<View> buttons =
          phone().views().stream()
              .filter(view -> view.isClickable() && view.hasOnClickListeners())
              .collect(Collectors.toList());
      int choice = random.nextInt(buttons.size() + 3);
      if (choice < buttons.size()) {
        phone().presses(buttons.get(choice));
      } else if (choice == buttons.size()) {
        phone().losesItsMemory();
      } else if (choice == buttons.size() + 1) {
        phone().goesBack();
      } else {
        phone().opens(DOORS.get(random.nextInt(DOORS.size())));
      }
      if (phone().isAtTheEnd()) {
        phone().opens(DOORS.get(random.nextInt(DOORS.size())));
      }
      assertThat(phone().words()).as("after press " + press).isNotBlank();
    }
  }
}
