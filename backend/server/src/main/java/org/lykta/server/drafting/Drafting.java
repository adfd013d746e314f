package org.lykta.server.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Slug;
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
    return new Draft(file(kind, before, text), text);
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
        "Sammanfattning, en eller två meningar, högst %d tecken. Den står under rubriken i listor. Till exempel: Mat, medicin, en röst och ett papper."
            .formatted(Heads.LONGEST_SUMMARY));
  }

  private String file(DocumentReader kind, String before, String text) {
    Predicate<String> fits =
        slug -> {
          String file = before + slug + ".md";
          return shelf.isFree(kind, file) && shelf.newErrors(file, text).isEmpty();
        };
    Optional<String> proposed = SlugProposal.of(title, fits);
    return conversation.ask(
        "Filens namn, som också blir textens adress: små bokstäver a-z, siffror och bindestreck. "
            + proposed.map("Enter ger %s."::formatted).orElse("Till exempel: forsta-dagen-hemma"),
        answer -> {
          String slug = answer.isEmpty() ? proposed.orElse("") : answer;
          return isRight(slug, kind, before, text)
              ? Optional.of(before + slug + ".md")
              : Optional.empty();
        });
  }

  private boolean isRight(String slug, DocumentReader kind, String before, String text) {
    if (!Slug.isSlug(slug)) {
      conversation.say(
          "Skriv små bokstäver a-z, siffror och bindestreck mellan orden, högst 80 tecken.");
      return false;
    }
    String file = before + slug + ".md";
    if (!shelf.isFree(kind, file)) {
      conversation.say("Namnet %s är taget. Välj ett annat.".formatted(slug));
      return false;
    }
    List<Problem> errors = shelf.newErrors(file, text);
    errors.forEach(error -> conversation.say(error.toString()));
    return errors.isEmpty();
  }
}
