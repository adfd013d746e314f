package org.lykta.domain.meeting;

import org.jspecify.annotations.Nullable;

/** Who is old enough, and young enough; null for no limit. Both years are included. */
public record Ages(@Nullable Integer from, @Nullable Integer to) {

  public static final Ages ALL = new Ages(null, null);
}
