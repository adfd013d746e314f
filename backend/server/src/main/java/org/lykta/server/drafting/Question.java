package org.lykta.server.drafting;

import java.util.List;
import java.util.Map;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.Key;

/** Something an editor is asked, whose answer becomes front matter. */
public interface Question {

  /** The values for the keys that got an answer, as YAML. */
  Map<String, String> ask(Conversation conversation, Vocabulary vocabulary);

  /** A sentence or name of at most {@code longest} characters. */
  static Question text(Key key, int longest, String asks) {
    return new FreeAnswer(key, asks, matter -> matter.text(key, longest));
  }

  static Question date(Key key, String asks) {
    return new FreeAnswer(key, asks, matter -> matter.date(key));
  }

  /** Exactly one of the values, which stand before their meaning. */
  static Question oneOf(Key key, String asks, Map<String, String> meanings) {
    return (conversation, vocabulary) ->
        Map.of(key.name(), new Menu(meanings).pick(conversation, asks));
  }

  /** Any number of the values that the vocabulary has for {@code facet}. */
  static Question several(Key key, Facet facet, String asks) {
    return new Values(key, facet, asks);
  }

  /** Several answers within one key; no key when none got an answer. */
  static Question group(Key key, List<Question> parts) {
    return (conversation, vocabulary) -> {
      Map<String, String> answers = Answers.to(parts, conversation, vocabulary);
      return answers.isEmpty() ? Map.of() : Map.of(key.name(), Answers.inBraces(answers));
    };
  }

  /** A choice that decides what is asked next. */
  static Question fork(String asks, List<Way> ways) {
    return new Fork(asks, ways);
  }

  /** Not asked: follows from the way that led here. */
  static Question given(Key key, String value) {
    return (conversation, vocabulary) -> Map.of(key.name(), value);
  }

  /**
   * One way on from a fork.
   *
   * @param name a word to choose it by
   */
  record Way(String name, String meaning, List<Question> questions) {}
}
