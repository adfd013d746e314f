package org.lykta.server.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Problem;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.lykta.server.content.LineCheck;

/** A question that line after line answers, each checked beside those before it. */
record ManyLines(Key key, boolean needed, String asks, Consumer<FrontMatter> get)
    implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Shelf shelf) {
    List<String> lines = new ArrayList<>();
    return conversation.ask(asks, answer -> read(answer, lines, conversation));
  }

  /** What all lines come to, when {@code answer} says that there are no more. */
  private Optional<Map<String, String>> read(
      String answer, List<String> lines, Conversation conversation) {
    if (!answer.isEmpty()) {
      take(answer, lines, conversation);
      return Optional.empty();
    }
    if (lines.isEmpty() && needed) {
      conversation.say("Här behövs ett svar.");
      return Optional.empty();
    }
    return Optional.of(lines.isEmpty() ? Map.of() : Map.of(key.name(), list(lines.stream())));
  }

  private void take(String answer, List<String> lines, Conversation conversation) {
    String all = list(Stream.concat(lines.stream(), Stream.of(answer)));
    List<Problem> problems = LineCheck.problems(key.name() + ":" + all, get);
    problems.forEach(problem -> conversation.say(problem.what() + " " + problem.mend()));
    if (problems.isEmpty()) {
      lines.add(answer);
    }
  }

  private static String list(Stream<String> lines) {
    return lines.map(line -> "\n  - " + Quoted.of(line)).collect(Collectors.joining());
  }
}
