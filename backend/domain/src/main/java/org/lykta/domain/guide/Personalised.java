package org.lykta.domain.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.Reasons;

/**
 * A chapter's sections as they lie before one reader on one day. The same code runs on server and
 * phone.
 *
 * @param sections those that fit, in reading order
 * @param more the rest in {@code nn} order, so that nothing is unreachable
 */
public record Personalised(List<Shown> sections, List<Section> more) {

  /**
   * A section before a reader.
   *
   * @param reasons what matched; {@link Reasons#NONE} for everyone's texts and for those that do
   *     not fit
   * @param unfolded open at once rather than folded under its title; true only when it fits and its
   *     time has come
   */
  public record Shown(Section section, Reasons reasons, boolean unfolded) {}

  /**
   * What fits {@code profile}, ordered by pacing, then number of matched facets, then {@code nn}.
   */
  public static Personalised personalise(
      Collection<Section> chapter, Profile profile, LocalDate today) {
    List<Shown> fitting = new ArrayList<>();
    List<Section> more = new ArrayList<>();
    for (Section section : chapter) {
      Optional<Shown> shown = shown(section, profile, today);
      shown.ifPresent(fitting::add);
      if (!shown.isPresent()) {
        more.add(section);
      }
    }
    fitting.sort(readingOrder(profile, today));
    more.sort(Section.ORDER);
    return new Personalised(List.copyOf(fitting), List.copyOf(more));
  }

  /** Every section in {@code nn} order, for a reader who asked for all. */
  public static Personalised everything(
      Collection<Section> chapter, Profile profile, LocalDate today) {
    return new Personalised(
        chapter.stream()
            .sorted(Section.ORDER)
            .map(
                section ->
                    shown(section, profile, today)
                        .orElseGet(() -> new Shown(section, Reasons.NONE, false)))
            .collect(Collectors.toList()),
        List.of());
  }

  private static Optional<Shown> shown(Section section, Profile profile, LocalDate today) {
    return section
        .head()
        .audience()
        .fit(profile)
        .map(reasons -> new Shown(section, reasons, section.pacing().isDue(profile, today)));
  }

  private static Comparator<Shown> readingOrder(Profile profile, LocalDate today) {
    return Comparator.comparing((Shown shown) -> shown.section().pacing().place(profile, today))
        .thenComparing(shown -> -shown.reasons().count())
        .thenComparing(Shown::section, Section.ORDER);
  }
}
