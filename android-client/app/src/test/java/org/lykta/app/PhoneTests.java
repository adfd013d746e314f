package org.lykta.app;

import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.GraphicsMode;
import org.robolectric.annotation.SQLiteMode;

/** A phone as Robolectric runs it: Android's own code and pixels, on this machine's Java. */
@RunWith(RobolectricTestRunner.class)
@Config(
    sdk = 35,
    application = TestLykta.class,
    qualifiers = "sv-rSE-w360dp-h800dp-port-notnight-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@SQLiteMode(SQLiteMode.Mode.NATIVE)
public abstract class PhoneTests {

  private Phone phone;

  @Before
  public void begin() {
    phone = new Phone();
  }

  @After
  public void end() {
    phone.close();
    TestLykta.beginsAnew();
  }

  Phone phone() {
    return phone;
  }
}
