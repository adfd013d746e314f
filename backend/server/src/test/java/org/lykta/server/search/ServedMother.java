package org.lykta.server.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Period;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.edition.Served;

/** Pages with a few words each, and what is served of them. */
final class ServedMother {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

  private ServedMother() {}

  static Text sv(String title, String summary, String markdown) {
    return new Text("sv", title, summary, null, markdown);
  }

  static Text in(String language, String title, String markdown) {
    return new Text(language, title, "", null, markdown);
  }

  /** A page with a Swedish body and nothing else to find. */
  static Page page(String slug, String markdown) {
    return page(slug, sv("", "", markdown));
  }

  static Page page(String slug, Text... texts) {
    return page(Page.id(slug), Status.LIVE, texts);
  }

  static Page draft(String slug, String markdown) {
    return page(Page.id(slug), Status.DRAFT, sv("", "", markdown));
  }

  private static Page page(DocumentId id, Status status, Text... texts) {
    return new Page(
        new Head(
            id,
            List.of(texts),
            Audience.EVERYONE,
            Set.of(),
            status,
            Period.ALWAYS,
            null,
            List.of(),
            false),
        50);
  }

  static Served served(Document... documents) {
    return served(Arrays.stream(documents));
  }

  static Served served(Stream<? extends Document> documents) {
    var library = new Library(documents.toList());
    var vocabulary =
        new Vocabulary(
            Stream.of("sv", "sv-easy", "en", "ar")
                .collect(Collectors.toMap(tag -> tag, tag -> new Vocabulary.Phrase(Map.of()))),
            Map.of(),
            Map.of(),
            Map.of(),
            Vocabulary.EMPTY.sentence());
    var edition = new Edition("id", 1, null, Instant.EPOCH, vocabulary, library);
    return new Served(edition, library.readable(TODAY, false), TODAY, Instant.MAX);
  }
}
