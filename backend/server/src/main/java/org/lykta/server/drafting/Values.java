package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Problem;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.Key;
import org.lykta.server.content.LineCheck;

/** A question that any number of the vocabulary's values answer, also none. */
record Values(Key key, Facet facet, String asks) implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Vocabulary vocabulary) {
    Map<String, String> words = new LinkedHashMap<>();
    vocabulary
        .allowed(facet)
        .forEach(value -> words.put(value, vocabulary.words(facet, value, Languages.ORIGINAL)));
    var menu = new Menu(words);
    return conversation.ask(asks + "\n" + menu.lines(), answer -> read(answer, menu, conversation));
  }

  private Optional<Map<String, String>> read(String answer, Menu menu, Conversation conversation) {
    if (answer.isEmpty()) {
      return Optional.of(Map.of());
    }
    String value =
        Stream.of(answer.split(",", 0))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .flatMap(part -> menu.values(part).stream())
            .distinct()
            .map(Quoted::of)
            .collect(Collectors.joining(", ", "[", "]"));
    List<Problem> problems =
        LineCheck.problems(
            key.name() + ": " + value, matter -> matter.several(key, menu.words().keySet()));
    problems.forEach(problem -> conversation.say(problem.what() + " " + problem.mend()));
    return problems.isEmpty() ? Optional.of(Map.of(key.name(), value)) : Optional.empty();
  }
}
