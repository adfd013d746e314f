package org.lykta.server.meeting;

import org.lykta.domain.meeting.Terms;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;

/** The keys that tell what a first visit asks of one. */
final class TermsFields {

  static final Key ANSWER =
      Key.optional("answer-within", "1-30", "Inom hur många dagar den som skriver får svar.");
  static final Key COST = Key.optional("cost", "0-5000", "Kronor per gång. 0 är gratis.");
  static final Key DROP_IN =
      Key.optional("drop-in", "true eller false", "true om man kommer utan att anmäla sig.");
  static final Key VISIT_BEFORE =
      Key.optional("visit-before", "true eller false", "true om man får komma och titta först.");
  static final Key BRING_SOMEONE =
      Key.optional("bring-someone", "true eller false", "true om man får ta med någon.");
  static final Key MEETS_YOU =
      Key.optional(
          "meets-you", "true eller false", "true om någon kan möta utanför första gången.");
  private static final int SLOWEST_DAYS = 30;
  private static final int DEAREST = 5000;

  private TermsFields() {}

  static Terms read(FrontMatter matter) {
    return new Terms(
        matter.number(ANSWER, 1, SLOWEST_DAYS).orElse(null),
        matter.number(COST, 0, DEAREST).orElse(null),
        matter.flag(DROP_IN),
        matter.flag(VISIT_BEFORE),
        matter.flag(BRING_SOMEONE),
        matter.flag(MEETS_YOU));
  }
}
