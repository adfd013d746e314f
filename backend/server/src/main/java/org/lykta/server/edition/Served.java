package org.lykta.server.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lykta.domain.content.Library;
import org.lykta.domain.edition.Edition;

/**
 * An edition as it is read on one day.
 *
 * @param readable the documents that may be read that day
 * @param today the day in Sweden
 * @param until when another day begins: answers must not be kept longer
 */
public record Served(Edition edition, Library readable, LocalDate today, Instant until) {

  /**
   * As an editor may see it before readers do: drafts too, and what will come on its day. What has
   * ended, such as a teller's consent, has ended there too.
   */
  public static Served ahead(Edition edition, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return new Served(edition, edition.library().ahead(today), today, clock.instant());
  }

  /** Whether its day is the one that {@code moment} is in: a clock may also be set back. */
  boolean isOn(Instant moment, ZoneId zone) {
    return moment.isBefore(until) && !moment.isBefore(today.atStartOfDay(zone).toInstant());
  }

  /** As readers have it now. */
  public static Served on(Edition edition, boolean withExamples, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return new Served(
        edition,
        edition.library().readable(today, withExamples),
        today,
        today.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }
}
