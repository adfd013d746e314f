package org.lykta.server.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What there is to choose from.
 *
 * @param words each value and what it means, in the order they are shown
 */
record Menu(Map<String, String> words) {

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

  /** The one value that is meant, or several with only blanks between them. */
  List<String> values(String written) {
    String one = value(written);
    List<String> several = Stream.of(written.split(" +", 0)).map(this::value).toList();
    return !words.containsKey(one) && words.keySet().containsAll(several) ? several : List.of(one);
  }
}
