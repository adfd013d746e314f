package org.lykta.server.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.domain.content.Problem;
import org.lykta.server.content.Key;
import org.lykta.server.content.LineCheck;

/** A question that any number of the vocabulary's values answer, also none. */
record Values(Key key, String asks, Choice choice) implements Question {

  /** What there is to choose from. */
  @FunctionalInterface
  interface Choice {

    Menu in(Shelf shelf);
  }

  @Override
  public Map<String, String> ask(Conversation conversation, Shelf shelf) {
    Menu menu = choice.in(shelf);
    return conversation.ask(asks + "\n" + menu.lines(), answer -> read(answer, menu, conversation));
  }

  private Optional<Map<String, String>> read(String answer, Menu menu, Conversation conversation) {
    if (answer.isEmpty()) {
      return Optional.of(Map.of());
    }
    String value =
        menu.all(answer).stream().map(Quoted::of).collect(Collectors.joining(", ", "[", "]"));
    List<Problem> problems =
        LineCheck.problems(
            key.name() + ": " + value, matter -> matter.several(key, menu.words().keySet()));
    problems.forEach(problem -> conversation.say(problem.what() + " " + problem.mend()));
    return problems.isEmpty() ? Optional.of(Map.of(key.name(), value)) : Optional.empty();
  }
}
