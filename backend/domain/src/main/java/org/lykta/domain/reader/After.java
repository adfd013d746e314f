package org.lykta.domain.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A text that waits for an event in the reader's life. Until the reader has told its date it stays
 * folded.
 *
 * @param event a name from the vocabulary's events
 * @param days whole days after the event's date, 0-3650
 */
public record After(String event, int days) implements Pacing {

  @Override
  public boolean isDue(Profile profile, LocalDate today) {
    LocalDate date = profile.events().get(event);
    return date != null && ChronoUnit.DAYS.between(date, today) >= days;
  }

  @Override
  public Moment place(Profile profile, LocalDate today) {
    return isDue(profile, today) ? Moment.NOW : Moment.LATER;
  }

  @Override
  public String key() {
    return "after";
  }
}
