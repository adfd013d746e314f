package org.lykta.app.edition;

import java.time.LocalDate;
import org.lykta.domain.content.Library;
import org.lykta.domain.reader.Vocabulary;

/**
 * One whole edition as screens read it. It never changes; another takes its place.
 *
 * @param number the edition's; what was built into the app has 1
 * @param library everything that was sent, also what ends on a day of its own
 */
public record Contents(long number, Vocabulary vocabulary, Library library) {

  /**
   * What may be read on {@code day}: a text whose last day was yesterday is gone, network or not.
   */
  public Library readable(LocalDate day) {
    return library.readable(day, true);
  }
}
