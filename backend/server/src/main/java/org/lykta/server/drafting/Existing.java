package org.lykta.server.drafting;

import java.util.Map;
import org.lykta.server.content.Key;

/** A question that the name of a document answers. */
record Existing(Key key, String kind, String asks) implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Shelf shelf) {
    return Map.of(key.name(), new Menu(shelf.titles(kind)).pick(conversation, asks));
  }

  @Override
  public boolean canBeAnswered(Shelf shelf) {
    return !shelf.titles(kind).isEmpty();
  }
}
