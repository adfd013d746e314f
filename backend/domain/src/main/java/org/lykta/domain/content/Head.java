package org.lykta.domain.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Languages;

/**
 * What every kind of document has.
 *
 * @param texts the original first, then its translations
 * @param audience who it is for
 * @param themes values of the vocabulary's facet theme
 * @param published the days on which it may be read
 * @param reviewed when somebody last read it through; null when nobody has said
 * @param sources where its facts come from
 * @param example invented, and served only where examples are switched on
 */
public record Head(
    DocumentId id,
    List<Text> texts,
    Audience audience,
    Set<String> themes,
    Status status,
    Period published,
    @Nullable LocalDate reviewed,
    List<Source> sources,
    boolean example) {

  /** The text in the best of the wanted languages; the original when none of them is there. */
  public Text text(Languages languages) {
    for (String wanted : languages.wanted()) {
      for (Text text : texts) {
        if (text.language().equals(wanted)) {
          return text;
        }
      }
    }
    return original();
  }

  /** The same head with translations after its original. */
  public Head withTranslations(List<Text> translations) {
    List<Text> all = new ArrayList<>(List.of(original()));
    all.addAll(translations);
    return new Head(
        id, List.copyOf(all), audience, themes, status, published, reviewed, sources, example);
  }

  /** The same head, readable no later than {@code last}. */
  public Head until(LocalDate last) {
    LocalDate until = published.until();
    LocalDate sooner = until == null || last.isBefore(until) ? last : until;
    return new Head(
        id,
        texts,
        audience,
        themes,
        status,
        new Period(published.from(), sooner),
        reviewed,
        sources,
        example);
  }

  public Door door() {
    return new Door(status == Status.LIVE, published, example);
  }

  /** The languages it is written in, the original's first. */
  public List<String> languages() {
    return texts.stream().map(Text::language).collect(Collectors.toList());
  }

  public Text original() {
    return texts.get(0);
  }
}
