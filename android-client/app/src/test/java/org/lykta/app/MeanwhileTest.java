package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.Intent;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.Test;
import org.lykta.app.edition.CurrentEdition;
import org.robolectric.annotation.Config;

/** What there is in the moments before the edition has been read. */
@Config(application = MeanwhileTest.Slow.class)
public class MeanwhileTest extends PhoneTests {

  /** The app on a slow phone: what happens beside the screen happens when a test says so. */
  public static class Slow extends TestLykta {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    protected Executor background() {
      return waiting::add;
    }

    @Override
    protected Executor network() {
      return waiting::add;
    }

    /** Does what waits, on a thread beside the one that draws. */
    void catchesUp() throws InterruptedException {
      Thread beside =
          new Thread(
              () -> {
                while (!waiting.isEmpty()) {
                  waiting.remove().run();
                }
              });
      beside.start();
      beside.join();
    }
  }

  @Test
  public void theNumbersAreThereBeforeAnythingHasBeenRead() throws InterruptedException {
    phone().opens("/sidor/hjalp-nu");
    assertThat(CurrentEdition.of(Phone.app()).now()).isEmpty();
    phone().sees("Hjälp nu").sees("Ring 1177").doesNotSee("Läs det här högt");
    phone().presses("Ring 112");
    assertThat(phone().outside().getAction()).isEqualTo(Intent.ACTION_DIAL);
    assertThat(phone().outside().getDataString()).isEqualTo("tel:112");

    catchesUp();
    phone().sees("Ring 112").sees("Ring 1177").sees("Läs det här högt");
    assertThat(phone().rows()).filteredOn(row -> row.startsWith("Ring 112")).hasSize(1);
  }

  @Test
  public void helpIsOnePressAwayFromAScreenThatIsStillEmpty() throws InterruptedException {
    phone().opens("/guider").doesNotSee("När du mår dåligt");
    phone().presses("Hjälp nu").sees("Ring 112");
    catchesUp();
    phone().sees("Läs det här högt").goesBack().sees("När du mår dåligt");
  }

  @Test
  public void whoLeavesBeforeTheTextHasComeMissesNothingElse() throws InterruptedException {
    phone().opens("/guider").opens("/berattelser/kartongen").goesBack();
    catchesUp();
    phone().sees("När du mår dåligt");
    phone().opens("/berattelser/kartongen").sees("Vartannat år");
  }

  @Test
  public void aPhoneThatIsTurnedWhileItReadsShowsTheTextOnce() throws InterruptedException {
    phone().opens("/berattelser/kartongen").losesItsMemory().losesItsMemory();
    catchesUp();
    assertThat(phone().words().split("Vartannat år", -1)).hasSize(2);
  }

  private void catchesUp() throws InterruptedException {
    ((Slow) Phone.app()).catchesUp();
    phone().waits();
  }
}
