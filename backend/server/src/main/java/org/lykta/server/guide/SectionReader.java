package org.lykta.server.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.After;
import org.lykta.domain.reader.Moment;
import org.lykta.domain.reader.Pacing;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.springframework.stereotype.Component;

/** Reads a section: one small page of a chapter, and when in a reader's time it is right. */
@Component
class SectionReader implements DocumentReader {

  static final Key WHEN =
      Key.optional(
          "when",
          "now, soon eller later",
          "När texten är rätt: nu, snart eller senare. Antingen when eller after måste finnas.");
  private static final Key AFTER =
      Key.optional(
          "after",
          "{ event: discharge, days: 5 }",
          "Texten väntar tills så många dagar har gått sedan en händelse i läsarens liv.");
  private static final Key EVENT = Key.required("event", "discharge", "");
  private static final Key DAYS = Key.required("days", "0-3650", "");
  private static final List<String> MOMENTS = List.of("now", "soon", "later");
  private static final int MOST_DAYS = 3650;

  @Override
  public String kind() {
    return Section.KIND;
  }

  @Override
  public String place() {
    return "guides/<guide>/<nn>-<chapter>/<nn>-<section>.md";
  }

  @Override
  public List<Key> keys() {
    return List.of(WHEN, AFTER);
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public DocumentId id(MatchResult path) {
    return Chapter.id(path.group(1), path.group(3)).child(Section.KIND, path.group(5));
  }

  @Override
  public Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary) {
    return new Section(head, Integer.parseInt(path.group(4)), pacing(matter, vocabulary));
  }

  private static Pacing pacing(FrontMatter matter, Vocabulary vocabulary) {
    if (matter.has(WHEN.name()) == matter.has(AFTER.name())) {
      boolean both = matter.has(WHEN.name());
      matter
          .problems()
          .error(
              matter.line(WHEN.name()),
              both ? "when och after står båda här." : "when saknas.",
              both ? "Behåll en av dem." : "Lägg till en rad: when: now");
    }
    Optional<Pacing> moment =
        matter.oneOf(WHEN, MOMENTS).map(word -> Moment.valueOf(word.toUpperCase(Locale.ROOT)));
    return matter
        .mapping(AFTER)
        .map(after -> after(after, vocabulary))
        .or(() -> moment)
        .orElse(Moment.LATER);
  }

  private static Pacing after(FrontMatter after, Vocabulary vocabulary) {
    var pacing =
        new After(
            after.oneOf(EVENT, vocabulary.events().keySet()).orElse(""),
            after.number(DAYS, 0, MOST_DAYS).orElse(0));
    after.refuseUnknown();
    return pacing;
  }
}
