package org.lykta.server.content;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Parses YAML and stops at what goes beyond the limits: composing is recursive and believes what it
 * is given.
 */
final class GuardedParser implements Parser {

  /** Where parsing stopped and what to tell the editor. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;
    private final String mend;

    Refused(Event at, String what, String mend) {
      super(what, null, false, false);
      this.line = at.getStartMark().map(Mark::getLine).orElse(0);
      this.what = what;
      this.mend = mend;
    }

    /**
     * Tells it.
     *
     * @param firstLine the line in its file where the YAML begins
     */
    void tell(Problems problems, int firstLine) {
      problems.error(firstLine + line, what, mend);
    }
  }

  private final Parser parser;
  private int nodes;
  private int depth;

  GuardedParser(LoadSettings settings, String yaml) {
    parser = new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    if (event instanceof AliasEvent) {
      throw new Refused(
          event, "Hänvisningar med * används inte här.", "Skriv ut värdet i stället.");
    }
    if (event instanceof ScalarEvent scalar && hasHalfACharacter(scalar.getValue())) {
      throw new Refused(event, Yaml.NO_SUCH_CHARACTER, Yaml.WRITE_IT);
    }
    count(event);
    return event;
  }

  private void count(Event event) {
    if (event instanceof CollectionEndEvent) {
      depth--;
    } else if (event instanceof CollectionStartEvent) {
      depth++;
      nodes++;
    } else if (event instanceof ScalarEvent) {
      nodes++;
    }
    if (nodes > Limits.FRONT_MATTER_NODES || depth > Limits.LEVELS) {
      throw new Refused(
          event,
          "Det är för mycket överst i filen: högst %d värden i %d nivåer."
              .formatted(Limits.FRONT_MATTER_NODES, Limits.LEVELS),
          "Flytta text till brödtexten.");
    }
  }

  private static boolean hasHalfACharacter(String value) {
    return value
        .codePoints()
        .anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
  }
}
