package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Application;
import android.app.QueuedWork;
import android.content.Context;
import org.junit.Test;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.frame.Ways;
import org.robolectric.util.ReflectionHelpers;

/** The phone needs its memory for something else, and ends the app while nobody looks at it. */
public class DyingTest extends PhoneTests {

  private static final String SECTION = "/guider/narstaende/aterhamtning#du-raknas-ocksa";

  @Test
  public void whoComesBackToTheAppIsWhereSheWas() {
    phone().opensTheApp().chooses("Anhörig").presses("Börja läsa");
    phone().opens(SECTION).scrollsTo(300);
    Application before = app();

    phone().losesItsMemory(this::theAppDies);

    assertThat(app()).isNotSameAs(before);
    assertThat(Ways.address(phone().activity().getIntent())).isEqualTo(SECTION);
    assertThat(phone().sees("Du räknas också").scrolled()).isEqualTo(300);
  }

  @Test
  public void alsoWhereNoBookmarkIsKept() {
    phone().opens("/sidor/tillganglighet").scrollsTo(300);

    phone().losesItsMemory(this::theAppDies);

    assertThat(phone().sees("tillganglighet@lykta.example").scrolled()).isEqualTo(300);
  }

  @Test
  public void whoStartsTheAppAnewIsOfferedToGoOn() {
    phone().opensTheApp().chooses("Anhörig").presses("Börja läsa");
    phone().opens("/installningar").chooses("English");
    phone().opens(SECTION).scrollsTo(300).opens("/guider");

    theAppDies();

    phone()
        .opensTheApp()
        .sees("Continue where you left off")
        .presses("Continue where you left off");
    assertThat(Ways.address(phone().activity().getIntent())).isEqualTo(SECTION);
    assertThat(phone().scrolled()).isBetween(250, 350);
    phone().opens("/profil").seesChosen("Close to someone who feels unwell");
  }

  @Test
  public void whatWasSearchedForStandsThere() {
    phone().opens("/sok").writes("julgran").sees("Kartongen bakom julgransfoten");

    phone().losesItsMemory(this::theAppDies);

    phone().sees("julgran").sees("Kartongen bakom julgransfoten");
  }

  private static Application app() {
    return (Application) Phone.app().getApplicationContext();
  }

  /** Nothing is left but what lies in the phone's storage. */
  private void theAppDies() {
    // the system waits for this before it ends an app that was left
    QueuedWork.waitToFinish();
    ReflectionHelpers.setStaticField(
        ReflectionHelpers.loadClass(getClass().getClassLoader(), "android.app.ContextImpl"),
        "sSharedPrefsCache",
        null);
    Context phones = Phone.app().getBaseContext();
    TestLykta next = TestLykta.after(phones);
    ReflectionHelpers.setField(
        ReflectionHelpers.getField(phones, "mPackageInfo"), "mApplication", next);
    next.onCreate();
    assertThat(CurrentEdition.of(next).now()).isEmpty();
  }
}
