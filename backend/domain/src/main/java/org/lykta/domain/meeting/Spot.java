package org.lykta.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.place.Position;

/** Where one meets. */
public sealed interface Spot {

  /**
   * A place that anybody may know.
   *
   * @param position null when nobody knows
   * @param access values of the vocabulary's access
   * @param travel how one gets there; null when nobody has said
   */
  record Open(
      String name,
      @Nullable String address,
      String town,
      @Nullable Position position,
      List<String> access,
      @Nullable String travel)
      implements Spot {

    public Open {
      access = List.copyOf(access);
    }
  }

  /** A {@link Venue}, which has a file of its own. */
  record In(DocumentId venue) implements Spot {}

  /**
   * An address that only those who come are told.
   *
   * @param name of a part of a town, or a town; never a street
   * @param position its middle, to about a kilometre; null when nobody knows
   */
  record Hidden(String name, @Nullable Position position) implements Spot {}
}
