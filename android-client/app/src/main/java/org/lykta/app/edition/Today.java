package org.lykta.app.edition;

import android.content.Context;
import java.time.Clock;
import java.time.LocalDate;

/** The day it is where the reader is. */
public final class Today {

  private Today() {}

  public static LocalDate of(Context context) {
    return LocalDate.now(
        (Clock) context.getApplicationContext().getSystemService(Clock.class.getName()));
  }
}
