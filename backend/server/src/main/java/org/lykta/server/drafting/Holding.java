package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that any number of keys answer, also none.
 *
 * @param keys those there are, and what each says when it is true
 */
record Holding(String asks, Menu keys) implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Shelf shelf) {
    return conversation.ask(asks + "\n" + keys.lines(), answer -> read(answer, conversation));
  }

  private Optional<Map<String, String>> read(String answer, Conversation conversation) {
    List<String> chosen = keys.all(answer);
    if (!keys.words().keySet().containsAll(chosen)) {
      conversation.say(
          "Skriv tal från 1 till %d med komma mellan, eller tryck Enter."
              .formatted(keys.words().size()));
      return Optional.empty();
    }
    Map<String, String> answers = new LinkedHashMap<>();
    chosen.forEach(key -> answers.put(key, "true"));
    return Optional.of(answers);
  }
}
