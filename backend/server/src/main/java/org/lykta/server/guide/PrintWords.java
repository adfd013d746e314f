package org.lykta.server.guide;

import org.lykta.server.print.Line;
import org.lykta.server.web.Words;

/** What a printed guide says besides its texts. */
record PrintWords(Words words) {

  /** The words of {@code print.<name>}, with {@code values} in their places. */
  Line line(String name, Object... values) {
    return new Line(language(), text(name, values));
  }

  String text(String name, Object... values) {
    return words.say("print." + name, values);
  }

  String language() {
    return words.tag();
  }
}
