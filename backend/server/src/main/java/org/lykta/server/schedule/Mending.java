package org.lykta.server.schedule;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Sentence;

/** How a sentence about time that cannot be understood may be written instead. */
final class Mending {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern DIGITS = Pattern.compile("[\\d:.-]+");
  private static final int FARTHEST = 2;

  private static final Set<String> WORDS =
      Set.of(
          "måndag",
          "tisdag",
          "onsdag",
          "torsdag",
          "fredag",
          "lördag",
          "söndag",
          "måndagen",
          "tisdagen",
          "onsdagen",
          "torsdagen",
          "fredagen",
          "lördagen",
          "söndagen",
          "vardag",
          "dag",
          "varje",
          "varannan",
          "var",
          "första",
          "andra",
          "tredje",
          "fjärde",
          "sista",
          "i",
          "månaden",
          "månad",
          "och",
          "från",
          "till",
          "utom",
          "inte",
          "röda",
          "dagar",
          "inställt",
          "flyttat",
          "paus",
          "gånger");

  private Mending() {}

  /** The sentence that was meant, or else one that is like it. */
  static String of(String written) {
    String spelled = WORD.matcher(written).replaceAll(word -> spelled(word.group()));
    return "Skriv så här: "
        + Stream.of(spelled, "varje " + spelled)
            .map(Sentence::read)
            .flatMap(Optional::stream)
            .map(Part::toString)
            .findFirst()
            .orElseGet(() -> like(spelled));
  }

  private static String spelled(String word) {
    var distance = new LevenshteinDistance(FARTHEST);
    return WORDS.stream()
        .filter(known -> distance.apply(known, word.toLowerCase(Locale.ROOT)) >= 0)
        .min(
            Comparator.comparing(
                    (String known) -> distance.apply(known, word.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(known -> known.length() > FARTHEST)
        .orElse(word);
  }

  /** The example that looks most like it, numbers aside. */
  private static String like(String sentence) {
    String shape = shape(sentence);
    return Sentence.EXAMPLES.stream()
        .min(
            Comparator.comparing(
                example -> LevenshteinDistance.getDefaultInstance().apply(shape(example), shape)))
        .orElseThrow();
  }

  private static String shape(String sentence) {
    return DIGITS.matcher(sentence).replaceAll("0");
  }
}
