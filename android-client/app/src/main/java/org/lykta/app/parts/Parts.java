package org.lykta.app.parts;

import android.content.Context;
import java.util.Objects;

/** The parts of the app, by their class. */
public final class Parts {

  private Parts() {}

  /** A part of {@code context}'s app; there is one of each. */
  public static <P> P of(Context context, Class<P> kind) {
    // not every context there is asks the application itself
    Object part = context.getApplicationContext().getSystemService(kind.getName());
    return Objects.requireNonNull(kind.cast(part), kind.getName());
  }

  /** A service that every phone has. */
  public static <S> S androids(Context context, Class<S> kind) {
    return Objects.requireNonNull(context.getSystemService(kind), kind.getName());
  }
}
