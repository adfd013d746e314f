package org.lykta.server.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lykta.domain.content.Problem;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.lykta.server.content.LineCheck;

/**
 * A question whose answer is whatever the check takes.
 *
 * @param get asks for the value as the reader of documents will
 */
record FreeAnswer(Key key, String asks, Consumer<FrontMatter> get) implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Shelf shelf) {
    return conversation.ask(asks, answer -> read(answer, conversation));
  }

  private Optional<Map<String, String>> read(String answer, Conversation conversation) {
    if (answer.isEmpty()) {
      if (key.required()) {
        conversation.say("Här behövs ett svar.");
      }
      return key.required() ? Optional.empty() : Optional.of(Map.of());
    }
    String value = Quoted.of(answer);
    List<Problem> problems = LineCheck.problems(key.name() + ": " + value, get);
    problems.forEach(problem -> conversation.say(problem.mend()));
    return problems.isEmpty() ? Optional.of(Map.of(key.name(), value)) : Optional.empty();
  }
}
