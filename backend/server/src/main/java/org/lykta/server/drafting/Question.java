package org.lykta.server.drafting;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;

/** Something an editor is asked, whose answer becomes front matter. */
public interface Question {

  /** The values for the keys that got an answer, as YAML. */
  Map<String, String> ask(Conversation conversation, Shelf shelf);

  /**
   * Whether there is an answer to give; a way that leads to a question without one is not shown.
   */
  default boolean canBeAnswered(Shelf shelf) {
    return true;
  }

  /**
   * Whatever the check takes.
   *
   * @param get asks for the value as the reader of documents will
   */
  static Question free(Key key, String asks, Consumer<FrontMatter> get) {
    return new FreeAnswer(key, asks, get);
  }

  /** A sentence or name of at most {@code longest} characters. */
  static Question text(Key key, int longest, String asks) {
    return free(key, asks, matter -> matter.text(key, longest));
  }

  static Question date(Key key, String asks) {
    return free(key, asks, matter -> matter.date(key));
  }

  /** Something that has to be understood before the check takes it. */
  static Question meant(Key key, String asks, Meaning meaning) {
    return (conversation, shelf) ->
        Map.of(key.name(), conversation.ask(asks, answer -> meaning.of(answer, conversation::say)));
  }

  /**
   * Lines of a list, until an empty one.
   *
   * @param needed whether there has to be one
   * @param get asks for all of them, after each, as the reader of documents will
   */
  static Question lines(Key key, boolean needed, String asks, Consumer<FrontMatter> get) {
    return new ManyLines(key, needed, asks, get);
  }

  /** Exactly one of the values, which stand before their meaning. */
  static Question oneOf(Key key, String asks, Map<String, String> meanings) {
    return oneOf(key, asks, shelf -> new Menu(meanings));
  }

  /** Exactly one of the values that the vocabulary has in {@code list}. */
  static Question oneOf(Key key, Wordlist list, String asks) {
    return oneOf(key, asks, shelf -> Menu.of(shelf.vocabulary(), list));
  }

  private static Question oneOf(Key key, String asks, Values.Choice choice) {
    return (conversation, shelf) -> Map.of(key.name(), choice.in(shelf).pick(conversation, asks));
  }

  /** The name of a document of that kind that is there already. */
  static Question existing(Key key, String kind, String asks) {
    return new Existing(key, kind, asks);
  }

  /** Any number of the values that the vocabulary has for {@code facet}. */
  static Question several(Key key, Facet facet, String asks) {
    return new Values(key, asks, shelf -> Menu.of(shelf.vocabulary(), facet));
  }

  /** Any number of the values that the vocabulary has in {@code list}. */
  static Question several(Key key, Wordlist list, String asks) {
    return new Values(key, asks, shelf -> Menu.of(shelf.vocabulary(), list));
  }

  /** Any number of keys, each of which holds or does not. */
  static Question holding(String asks, Map<String, String> meanings) {
    return new Holding(asks, new Menu(meanings));
  }

  /** Several answers within one key; no key when none got an answer. */
  static Question group(Key key, List<Question> parts) {
    return group(key, parts, matter -> {});
  }

  /**
   * Several answers within one key that have to fit together.
   *
   * @param get asks for the value of the key as the reader of documents will
   */
  static Question group(Key key, List<Question> parts, Consumer<FrontMatter> get) {
    return new Group(key, parts, Answers::inBraces, get);
  }

  /** The same, with a row for each. */
  static Question rows(Key key, List<Question> parts) {
    return new Group(key, parts, Answers::inRows, matter -> {});
  }

  /** A choice that decides what is asked next. */
  static Question fork(String asks, List<Way> ways) {
    return new Fork(asks, ways);
  }

  /** Not asked: follows from the way that led here. */
  static Question given(Key key, String value) {
    return (conversation, shelf) -> Map.of(key.name(), value);
  }

  /** Not asked: the day it is. */
  static Question today(Key key) {
    return (conversation, shelf) -> Map.of(key.name(), shelf.today().toString());
  }

  /**
   * One way on from a fork.
   *
   * @param name a word to choose it by
   */
  record Way(String name, String meaning, List<Question> questions) {}
}
