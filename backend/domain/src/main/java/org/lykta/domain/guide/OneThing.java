package org.lykta.domain.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Listed;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Profile;

/**
 * One section to offer a reader who has asked for nothing: the same the whole day, another
 * tomorrow. What is heavy is never put before somebody who did not go looking for it.
 */
public final class OneThing {

  /** Themes that only those are offered who have told that they want to read of them. */
  private static final Set<String> HEAVY =
      Set.of(
          "suicide-near", "violence", "bereavement", "trauma", "eating", "psychosis", "addiction");

  private OneThing() {}

  /**
   * The section for {@code day}, out of the guide nearest to this reader that has any in her
   * language; empty when none suits.
   */
  public static Optional<Section> of(
      Library library, Profile profile, Languages languages, LocalDate day) {
    return Listed.ordered(library, Guide.class, profile).stream()
        .map(guide -> in(languages.first(), suitable(library, guide, profile, day)))
        .filter(sections -> !sections.isEmpty())
        .findFirst()
        .map(
            sections ->
                sections.get((int) Math.floorMod(day.toEpochDay(), (long) sections.size())));
  }

  private static List<Section> suitable(
      Library library, Guide guide, Profile profile, LocalDate day) {
    return guide.chapters(library).stream()
        .filter(chapter -> isLight(chapter.head().themes(), profile))
        .flatMap(
            chapter ->
                Personalised.personalise(chapter.sections(library), profile, day)
                    .sections()
                    .stream())
        .filter(Shown::unfolded)
        .map(Shown::section)
        .filter(section -> isLight(section.head().themes(), profile))
        .filter(section -> section.head().texts().stream().allMatch(text -> text.note() == null))
        .collect(Collectors.toList());
  }

  private static List<Section> in(String language, List<Section> sections) {
    return sections.stream()
        .filter(section -> section.head().languages().contains(language))
        .collect(Collectors.toList());
  }

  private static boolean isLight(Set<String> themes, Profile profile) {
    Set<String> told = profile.told(Facet.THEME);
    return themes.stream().allMatch(theme -> !HEAVY.contains(theme) || told.contains(theme));
  }
}
