package org.lykta.server.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.story.Consent;
import org.lykta.domain.story.Story;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.springframework.stereotype.Component;

/**
 * Reads a story. A real one shows its teller's consent, a composed one says that it is composed.
 */
@Component
class StoryReader implements DocumentReader {

  static final Key COMPOSED =
      Key.optional(
          "composed",
          "true eller false",
          "true för en berättelse som är sammansatt av flera. Antingen composed eller consent måste finnas.");
  static final Key CONSENT =
      Key.optional(
          "consent",
          "{ reference: S-2026-014, given: 2026-03-01, until: 2028-03-01 }",
          "Berättarens samtycke: var det förvaras, aldrig ett namn. until får utelämnas.");
  static final Key REFERENCE = Key.required("reference", "S-2026-014", "");
  static final Key GIVEN = Key.required("given", "2026-03-01", "");
  static final Key UNTIL = Key.optional("until", "2028-03-01", "");
  static final int LONGEST_REFERENCE = 40;

  @Override
  public String kind() {
    return Story.KIND;
  }

  @Override
  public String place() {
    return "stories/<slug>.md";
  }

  @Override
  public List<Key> keys() {
    return List.of(COMPOSED, CONSENT);
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public DocumentId id(MatchResult path) {
    return Story.id(path.group(1));
  }

  @Override
  public Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary) {
    boolean composed = matter.flag(COMPOSED);
    Optional<Consent> consent = matter.mapping(CONSENT).map(StoryReader::consent);
    if (composed == consent.isPresent()) {
      matter
          .problems()
          .error(
              matter.line(COMPOSED.name()),
              composed ? "En sammansatt berättelse har ingen som samtycker." : "Samtycket saknas.",
              composed
                  ? "Ta bort consent."
                  : "Skriv consent, eller composed: true om berättelsen är sammansatt.");
    }
    return new Story(withinConsent(head, consent.orElse(null)), composed, consent.orElse(null));
  }

  private static Consent consent(FrontMatter matter) {
    var consent =
        new Consent(
            matter.text(REFERENCE, LONGEST_REFERENCE).orElse(""),
            matter.date(GIVEN).orElse(LocalDate.EPOCH),
            matter.date(UNTIL).orElse(null));
    matter.refuseUnknown();
    return consent;
  }

  /** A story is not read after its teller's consent has ended. */
  private static Head withinConsent(Head head, @Nullable Consent consent) {
    LocalDate ends = consent == null ? null : consent.until();
    return ends == null ? head : head.until(ends);
  }
}
