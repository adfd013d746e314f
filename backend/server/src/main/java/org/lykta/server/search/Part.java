package org.lykta.server.search;

import java.util.List;
import java.util.Locale;

/** The parts of a text as the index keeps them, each in a field of its own for each tongue. */
enum Part {
  TITLE(4),
  SUMMARY(2),
  BODY(1),
  /** The words of the three others and their stems: which there are, and who has any of them. */
  WORDS(0);

  static final List<Part> READ = List.of(TITLE, SUMMARY, BODY);

  /** How much a word here counts beside the same word in the body. */
  final float weight;

  Part(float weight) {
    this.weight = weight;
  }

  String in(Tongue tongue) {
    return name().toLowerCase(Locale.ROOT) + '.' + tongue.name();
  }
}
