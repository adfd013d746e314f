package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lykta.domain.reader.Vocabulary;

/** A choice that decides what is asked next. */
record Fork(String asks, List<Question.Way> ways) implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Vocabulary vocabulary) {
    Map<String, String> meanings = new LinkedHashMap<>();
    ways.forEach(way -> meanings.put(way.name(), way.meaning()));
    String chosen = new Menu(meanings).pick(conversation, asks);
    return ways.stream()
        .filter(way -> way.name().equals(chosen))
        .map(way -> Answers.to(way.questions(), conversation, vocabulary))
        .findFirst()
        .orElseThrow();
  }
}
