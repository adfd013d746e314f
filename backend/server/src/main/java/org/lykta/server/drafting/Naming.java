package org.lykta.server.drafting;

import java.util.List;
import java.util.Optional;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Slug;
import org.lykta.server.content.DocumentReader;

/**
 * What a new file is called. Asked for last, when its text is there to be checked under the name.
 *
 * @param before what its path begins with
 */
record Naming(
    Conversation conversation, Shelf shelf, DocumentReader kind, String before, String text) {

  /** The whole path, its name proposed from {@code title}. */
  String ask(String title) {
    Optional<String> proposed = SlugProposal.of(title, this::fits);
    return conversation.ask(
        """
        Filens namn, som också blir textens adress: små bokstäver a-z, siffror och bindestreck.
        """
            + proposed.map("Enter ger %s."::formatted).orElse("Till exempel: forsta-dagen-hemma"),
        answer -> read(answer.isEmpty() ? proposed.orElse("") : answer));
  }

  private boolean fits(String slug) {
    return shelf.isFree(kind, file(slug)) && shelf.newErrors(file(slug), text).isEmpty();
  }

  private Optional<String> read(String slug) {
    if (!Slug.isSlug(slug)) {
      conversation.say(
          "Skriv små bokstäver a-z, siffror och bindestreck mellan orden, högst 80 tecken."
              + SlugProposal.of(slug, any -> true).map(" Till exempel: %s"::formatted).orElse(""));
      return Optional.empty();
    }
    if (!shelf.isFree(kind, file(slug))) {
      conversation.say("Namnet %s är taget. Välj ett annat.".formatted(slug));
      return Optional.empty();
    }
    List<Problem> errors = shelf.newErrors(file(slug), text);
    errors.forEach(error -> conversation.say(error.toString()));
    if (errors.stream().anyMatch(error -> error.file().equals(file(slug)))) {
      conversation.say("Det rättar inget namn. Avbryt med Ctrl-C och börja om.");
    }
    return errors.isEmpty() ? Optional.of(file(slug)) : Optional.empty();
  }

  private String file(String slug) {
    return before + slug + ".md";
  }
}
