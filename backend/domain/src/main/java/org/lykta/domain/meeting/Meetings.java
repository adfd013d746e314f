package org.lykta.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Library;
import org.lykta.domain.place.Grid;
import org.lykta.domain.place.Position;

/** Every meeting that may be read on a day, to be looked up or searched. Unchanging. */
public final class Meetings {

  /** A day this many days ahead may still be wished for. */
  public static final int AHEAD = Entry.AHEAD;

  /**
   * A listing that somebody looked for.
   *
   * @param km how far off it is; null when it has no position, or nobody asked from where
   */
  public record Found(Listing listing, @Nullable Double km) {}

  private static final Comparator<Entry> SOON =
      Comparator.comparingInt(Entry::nextDay).thenComparing(entry -> entry.listing.slug());

  private final Map<String, Listing> all = new LinkedHashMap<>();
  private final List<Entry> findable;
  private final List<Entry> nowhere;
  private final Grid<Entry> placed;

  private Meetings(Collection<Listing> listings, LocalDate today) {
    listings.forEach(listing -> all.put(listing.slug(), listing));
    findable =
        listings.stream()
            .filter(listing -> listing.isFindable(today))
            .sorted(Comparator.comparing(Listing::slug))
            .map(listing -> new Entry(listing, today))
            .collect(Collectors.toList());
    Map<Boolean, List<Entry>> byPlace =
        findable.stream()
            .collect(Collectors.partitioningBy(entry -> entry.listing.position().isPresent()));
    nowhere = byPlace.getOrDefault(false, List.of());
    placed =
        new Grid<>(
            byPlace.getOrDefault(true, List.of()),
            entry -> entry.listing.position().orElseThrow(IllegalStateException::new));
  }

  /** Those of {@code readable}, as they are on {@code today}. */
  public static Meetings of(Library readable, LocalDate today) {
    return of(
        readable.all(Meeting.class).stream()
            .map(meeting -> Listing.of(meeting, readable))
            .collect(Collectors.toList()),
        today);
  }

  public static Meetings of(Collection<Listing> listings, LocalDate today) {
    return new Meetings(listings, today);
  }

  /** The one of that name, also when searching does not find it. */
  public Optional<Listing> find(String slug) {
    return Optional.ofNullable(all.get(slug));
  }

  /** Every one, those that searching does not find too. */
  public Collection<Listing> all() {
    return all.values();
  }

  /**
   * What fits a wish, at most {@code most}: the nearest first, or without a place to start from the
   * soonest. Those that can only be reached from anywhere come after those with a place, and only
   * when they are asked for.
   */
  public List<Found> search(Wish wish, int most) {
    Position near = wish.near();
    if (near == null) {
      return findable.stream()
          .filter(entry -> entry.fits(wish))
          .sorted(SOON)
          .limit(most)
          .map(entry -> new Found(entry.listing, null))
          .collect(Collectors.toList());
    }
    List<Found> found = new ArrayList<>(near(near, wish, most));
    if (wish.fromAnywhere() != null) {
      nowhere.stream()
          .filter(entry -> entry.fits(wish))
          .sorted(SOON)
          .limit(most - (long) found.size())
          .forEach(entry -> found.add(new Found(entry.listing, null)));
    }
    return found;
  }

  private List<Found> near(Position near, Wish wish, int most) {
    double within = wish.withinKm() == null ? Double.POSITIVE_INFINITY : wish.withinKm();
    List<Grid.Near<Entry>> found = placed.nearest(near, most, within, entry -> entry.fits(wish));
    if (found.size() < Math.min(wish.atLeast(), most)) {
      found =
          placed.nearest(near, wish.atLeast(), Double.POSITIVE_INFINITY, entry -> entry.fits(wish));
    }
    return found.stream()
        .map(one -> new Found(one.thing().listing, one.km()))
        .collect(Collectors.toList());
  }
}
