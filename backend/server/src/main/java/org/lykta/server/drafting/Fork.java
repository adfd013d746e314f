package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A choice that decides what is asked next. */
record Fork(String asks, List<Question.Way> ways) implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Shelf shelf) {
    Map<String, String> meanings = new LinkedHashMap<>();
    ways.stream()
        .filter(way -> leadsOn(way, shelf))
        .forEach(way -> meanings.put(way.name(), way.meaning()));
    String chosen = new Menu(meanings).pick(conversation, asks);
    return ways.stream()
        .filter(way -> way.name().equals(chosen))
        .map(way -> Answers.to(way.questions(), conversation, shelf))
        .findFirst()
        .orElseThrow();
  }

  private static boolean leadsOn(Way way, Shelf shelf) {
    return way.questions().stream().allMatch(question -> question.canBeAnswered(shelf));
  }
}
