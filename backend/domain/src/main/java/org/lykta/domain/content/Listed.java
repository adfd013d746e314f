package org.lykta.domain.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lykta.domain.reader.Profile;

/** A document that an editor gives a place in the list of its kind. */
public interface Listed extends Ordered {

  /** Its place in the list, 1-99. */
  @Override
  int order();

  /** Every document of a kind, those meant for this reader first. */
  static <D extends Listed> List<D> ordered(Library library, Class<D> kind, Profile profile) {
    return library.all(kind).stream()
        .sorted(
            Comparator.comparing((D document) -> -document.head().audience().matches(profile))
                .thenComparing(Listed::order)
                .thenComparing(Document::slug))
        .collect(Collectors.toList());
  }
}
