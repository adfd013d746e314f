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
   */
  record Draft(String file, String text) {}

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
    head.putAll(Answers.to(List.of(title(), summary()), conversation, shelf.vocabulary()));
    head.putAll(Answers.to(sketch.questions(), conversation, shelf.vocabulary()));
    head.put(Heads.STATUS.name(), "draft");
    String text = "---\n" + Answers.inLines(head) + "---\n" + sketch.body();
    return new Draft(new Naming(conversation, shelf, kind, before, text).ask(title), text);
  }

  private Question title() {
    return new FreeAnswer(
        Heads.TITLE,
        "Rubrik, högst %d tecken. Till exempel: Första dagen hemma".formatted(Heads.LONGEST_TITLE),
        matter -> matter.text(Heads.TITLE, Heads.LONGEST_TITLE).ifPresent(read -> title = read));
  }

  private static Question summary() {
    return Question.text(
        Heads.SUMMARY,
        Heads.LONGEST_SUMMARY,
        """
        Sammanfattning, en eller två meningar, högst %d tecken. Den står under rubriken i listor.
        Till exempel: Mat, medicin, en röst och ett papper."""
            .formatted(Heads.LONGEST_SUMMARY));
  }
}
