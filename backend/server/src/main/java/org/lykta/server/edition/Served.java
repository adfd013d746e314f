package org.lykta.server.edition;

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

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  static Served on(Edition edition, boolean withExamples, Instant now) {
    LocalDate today = now.atZone(SWEDEN).toLocalDate();
    return new Served(
        edition,
        edition.library().readable(today, withExamples),
        today,
        today.plusDays(1).atStartOfDay(SWEDEN).toInstant());
  }
}
