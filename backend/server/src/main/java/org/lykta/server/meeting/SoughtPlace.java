package org.lykta.server.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Folding;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Place;

/**
 * A place that somebody wrote as she calls it.
 *
 * @param written by her; empty when she wrote none
 * @param place that it is; null when that cannot be told
 * @param maybe which it may be, when it cannot
 */
record SoughtPlace(String written, @Nullable Place place, List<Place> maybe) {

  private static final int LONGEST = 60;
  private static final int MOST = 8;

  static SoughtPlace of(String text, Gazetteer gazetteer) {
    String written = text.length() <= LONGEST ? text.strip() : text.substring(0, LONGEST);
    if (written.isEmpty()) {
      return new SoughtPlace("", null, List.of());
    }
    // how links of ours write it
    Place known = gazetteer.place(written).orElse(null);
    if (known != null) {
      return new SoughtPlace(known.name(), known, List.of());
    }
    List<Place> like = gazetteer.startingWith(written, MOST);
    List<Place> same = like.stream().filter(place -> isCalled(place, written)).toList();
    List<Place> likeliest = same.isEmpty() ? like : same;
    boolean clear = likeliest.size() == 1 || (!same.isEmpty() && same.get(0).seat());
    return clear
        ? new SoughtPlace(written, likeliest.get(0), List.of())
        : new SoughtPlace(written, null, likeliest);
  }

  private static boolean isCalled(Place place, String written) {
    return Folding.fold(place.name()).equals(Folding.fold(written));
  }
}
