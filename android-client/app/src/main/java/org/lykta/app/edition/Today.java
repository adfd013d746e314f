package org.lykta.app.edition;

import android.content.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.lykta.app.parts.Parts;

/** The day it is where the reader is. */
public final class Today {

  private Today() {}

  public static LocalDate of(Context context) {
    return LocalDate.now(Parts.of(context, Clock.class));
  }
}
