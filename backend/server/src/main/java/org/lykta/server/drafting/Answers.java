package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys with their values as YAML, in the order they were asked for. */
final class Answers {

  private Answers() {}

  static Map<String, String> to(List<Question> questions, Conversation conversation, Shelf shelf) {
    Map<String, String> answers = new LinkedHashMap<>();
    questions.forEach(question -> answers.putAll(question.ask(conversation, shelf)));
    return answers;
  }

  static String inBraces(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + ": " + answer.getValue())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** Under a key, each on a row of its own. */
  static String inRows(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> "\n  " + answer.getKey() + ": " + answer.getValue())
        .collect(Collectors.joining());
  }

  static String inLines(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + ":" + after(answer.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  /** What stands on rows of its own wants no blank before it. */
  private static String after(String value) {
    return value.startsWith("\n") ? value : " " + value;
  }
}
