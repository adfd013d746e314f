package org.lykta.server.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;

/**
 * What there is to choose from.
 *
 * @param words each value and what it means, in the order they are shown
 */
record Menu(Map<String, String> words) {

  static Menu of(Vocabulary vocabulary, Facet facet) {
    return of(
        vocabulary.allowed(facet), value -> vocabulary.words(facet, value, Languages.ORIGINAL));
  }

  static Menu of(Vocabulary vocabulary, Wordlist list) {
    return of(vocabulary.allowed(list), value -> vocabulary.words(list, value, Languages.ORIGINAL));
  }

  private static Menu of(Collection<String> values, UnaryOperator<String> meaning) {
    Map<String, String> words = new LinkedHashMap<>();
    values.forEach(value -> words.put(value, meaning.apply(value)));
    return new Menu(words);
  }

  /** One numbered line for each. */
  String lines() {
    int widest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    words.forEach(
        (value, meaning) ->
            lines.add(
                "  %2d  %s%s  %s"
                    .formatted(
                        lines.size() + 1, value, " ".repeat(widest - value.length()), meaning)));
    return String.join("\n", lines);
  }

  /** Asks until one of them is chosen. */
  String pick(Conversation conversation, String asks) {
    return conversation.ask(
        asks + "\n" + lines(),
        answer -> {
          String value = value(answer);
          if (words.containsKey(value)) {
            return Optional.of(value);
          }
          conversation.say(
              "Skriv ett tal från 1 till %d, eller ett av namnen i listan."
                  .formatted(words.size()));
          return Optional.empty();
        });
  }

  /** What is meant by a number, a value or its meaning; otherwise what was written. */
  private String value(String written) {
    List<String> values = List.copyOf(words.keySet());
    String lower = written.toLowerCase(Locale.ROOT);
    return Stream.<Predicate<String>>of(
            value -> value.equals(lower),
            value -> lower.equals(words.getOrDefault(value, "").toLowerCase(Locale.ROOT)),
            value -> written.matches("0?" + (values.indexOf(value) + 1)))
        .flatMap(meant -> values.stream().filter(meant))
        .findFirst()
        .orElse(written);
  }

  /** The values that are meant, with commas or only blanks between them. */
  List<String> all(String written) {
    return Stream.of(written.split(",", 0))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .flatMap(part -> values(part).stream())
        .distinct()
        .toList();
  }

  /** The one value that is meant, or several with only blanks between them. */
  private List<String> values(String written) {
    String one = value(written);
    List<String> several = Stream.of(written.split(" +", 0)).map(this::value).toList();
    return !words.containsKey(one) && words.keySet().containsAll(several) ? several : List.of(one);
  }
}
