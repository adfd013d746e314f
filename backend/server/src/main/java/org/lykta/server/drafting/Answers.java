package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lykta.domain.reader.Vocabulary;

/** Keys with their values as YAML, in the order they were asked for. */
final class Answers {

  private Answers() {}

  static Map<String, String> to(
      List<Question> questions, Conversation conversation, Vocabulary vocabulary) {
    Map<String, String> answers = new LinkedHashMap<>();
    questions.forEach(question -> answers.putAll(question.ask(conversation, vocabulary)));
    return answers;
  }

  static String inBraces(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + ": " + answer.getValue())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  static String inLines(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + ": " + answer.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
