package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.Heads;

/** One conversation about one new text. */
final class Drafting {

  /**
   * What the conversation ends in.
   *
   * @param file its path within the content folder
   * @param hasBody whether there is a text to write
   */
  record Draft(String file, String text, boolean hasBody) {}

  private final Conversation conversation;
  private final Shelf shelf;
  private final List<DocumentReader> kinds;
  private String title = "";

  Drafting(Conversation conversation, Shelf shelf, List<DocumentReader> kinds) {
    this.conversation = conversation;
    this.shelf = shelf;
    this.kinds = kinds;
  }

  Draft ask(Sketch sketch) {
    DocumentReader kind =
        kinds.stream()
            .filter(reader -> reader.kind().equals(sketch.kind()))
            .findFirst()
            .orElseThrow();
    String before = new Place(conversation, shelf, kinds).before(kind, sketch);
    Map<String, String> head = new LinkedHashMap<>();
    var headings = List.of(title(sketch.example()), summary(sketch.example()));
    head.putAll(Answers.to(headings, conversation, shelf));
    head.putAll(Answers.to(sketch.questions(), conversation, shelf));
    head.put(Heads.STATUS.name(), "draft");
    String text = "---\n" + Answers.inLines(head) + "---\n" + sketch.body();
    String file = new Naming(conversation, shelf, kind, before, text).ask(title);
    return new Draft(file, text, !sketch.body().isEmpty());
  }

  private Question title(Sketch.Example example) {
    return new FreeAnswer(
        Heads.TITLE,
        "Rubrik, högst %d tecken. Till exempel: %s".formatted(Heads.LONGEST_TITLE, example.title()),
        matter -> matter.text(Heads.TITLE, Heads.LONGEST_TITLE).ifPresent(read -> title = read));
  }

  private static Question summary(Sketch.Example example) {
    return Question.text(
        Heads.SUMMARY,
        Heads.LONGEST_SUMMARY,
        """
        Sammanfattning, en eller två meningar, högst %d tecken. Den står under rubriken i listor.
        Till exempel: %s"""
            .formatted(Heads.LONGEST_SUMMARY, example.summary()));
  }
}
