package org.lykta.server.drafting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lykta.domain.content.Slug;

/** A name for a file out of its title: {@code När du är ung?} becomes {@code nar-du-ar-ung}. */
public final class SlugProposal {

  private static final Map<String, String> NOT_TAKEN_APART =
      Map.of("ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "đ", "d", "ł", "l", "þ", "th", "ð", "d");

  private static final int ROOM_FOR_A_NUMBER = 76;

  private SlugProposal() {}

  /** The first that {@code isFree}; empty when the title has no letter to make a name of. */
  public static Optional<String> of(String title, Predicate<String> isFree) {
    String name = of(title);
    return Stream.concat(
            Stream.of(name), IntStream.range(2, 100).mapToObj(number -> name + "-" + number))
        .filter(Slug::isSlug)
        .filter(isFree)
        .findFirst();
  }

  private static String of(String title) {
    String letters = title.toLowerCase(Locale.ROOT);
    for (var letter : NOT_TAKEN_APART.entrySet()) {
      letters = letters.replace(letter.getKey(), letter.getValue());
    }
    String words =
        Normalizer.normalize(letters, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String name = words.replaceAll("^-|-$", "");
    return name.substring(0, Math.min(name.length(), ROOM_FOR_A_NUMBER)).replaceAll("-$", "");
  }
}
