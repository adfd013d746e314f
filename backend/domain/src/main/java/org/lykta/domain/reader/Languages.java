package org.lykta.domain.reader;

import java.util.List;

/**
 * The languages a reader wants, best first. Where none of them is there, the Swedish original is.
 *
 * @param wanted tags of the vocabulary, such as {@code sv-easy}
 */
public record Languages(List<String> wanted) {

  /** The language of every original. */
  public static final String ORIGINAL = "sv";

  public static final Languages SWEDISH = new Languages(List.of(ORIGINAL));

  public Languages {
    wanted = List.copyOf(wanted);
  }

  public String first() {
    return wanted.isEmpty() ? ORIGINAL : wanted.get(0);
  }
}
