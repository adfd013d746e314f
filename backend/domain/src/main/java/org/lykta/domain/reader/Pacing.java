package org.lykta.domain.reader;

import java.time.LocalDate;

/** When in a reader's time a text is right: never all at once. */
public sealed interface Pacing permits Moment, After {

  /** Whether the text lies unfolded before this reader today. */
  boolean isDue(Profile profile, LocalDate today);

  /** Where the text stands among others today. */
  Moment place(Profile profile, LocalDate today);

  /** The word in JSON: now, soon, later or after. */
  String key();
}
