package org.lykta.server.print;

import java.time.Instant;
import java.util.List;
import org.lykta.server.print.Booklet.Ending;
import org.lykta.server.print.Booklet.Part;
import org.lykta.server.print.Booklet.Passage;

/** Made-up booklets. */
final class BookletMother {

  static final Instant PUBLISHED = Instant.parse("2026-02-03T04:05:06Z");

  private BookletMother() {}

  static Booklet of(String language, String title, Passage... passages) {
    return new Booklet(
        language,
        new Line(language, title),
        new Line(language, "..."),
        PUBLISHED,
        new Line(language, "1"),
        new Line(language, "-"),
        List.of(
            new Part("part", new Line(language, title), new Line(language, ""), List.of(passages))),
        new Ending(new Line(language, "."), List.of(), List.of()));
  }

  static Passage passage(String id, String language, String title, String html) {
    return new Passage(
        id, new Line(language, title), List.of(), null, language, html, null, List.of());
  }
}
