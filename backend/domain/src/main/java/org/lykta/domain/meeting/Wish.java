package org.lykta.domain.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Folding;
import org.lykta.domain.place.Position;

/**
 * What somebody looks for. Nothing wished for is everything.
 *
 * @param near where from; null for anywhere. Only to about a kilometre
 * @param withinKm how far at most; null for any distance
 * @param atLeast how many are wanted even if they are farther off; 0 when none have to be
 * @param kinds one of these
 * @param themes one of these
 * @param languages one of these is spoken
 * @param fromAnywhere whether one must be able to take part without a place; null for either
 * @param municipality the slug of the one it must be in; null for any
 * @param first with {@code last}, the days it must be on at least one of; null for no matter
 * @param words every one of them must begin a word of it
 */
public record Wish(
    @Nullable Position near,
    @Nullable Double withinKm,
    int atLeast,
    Set<String> kinds,
    Set<String> themes,
    Set<String> languages,
    @Nullable Boolean fromAnywhere,
    @Nullable String municipality,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<String> words) {

  public Wish {
    near = near == null ? null : near.coarse();
    words =
        words.stream()
            .flatMap(word -> Arrays.stream(Folding.fold(word).split(" ")))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toList());
  }

  /** Whether the days matter. */
  boolean hasDays() {
    return first != null || last != null;
  }
}
