package org.lykta.domain.content;

import java.time.LocalDate;

/**
 * When a document may be read, if what it stands in may.
 *
 * @param live whether an editor wants it read
 * @param days on which it may be read
 * @param example whether it is invented, and read only where examples are switched on
 */
public record Door(boolean live, Period days, boolean example) {

  /** Of most documents: always, to everybody. */
  public static final Door OPEN = new Door(true, Period.ALWAYS, false);

  /** Of what nobody wants read yet. */
  public static final Door SHUT = new Door(false, Period.ALWAYS, false);

  public boolean isOpen(LocalDate day, boolean withExamples) {
    return live && days.contains(day) && (withExamples || !example);
  }
}
