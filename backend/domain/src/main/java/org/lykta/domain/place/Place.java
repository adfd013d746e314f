package org.lykta.domain.place;

import org.jspecify.annotations.Nullable;

/**
 * A town or village.
 *
 * @param slug its name in addresses, unique
 * @param position of its middle, to about a kilometre
 * @param county slug of the county it lies in
 * @param municipality slug of the municipality it lies in; null when we do not know
 * @param seat whether the municipality is governed from here
 */
public record Place(
    String slug,
    String name,
    Position position,
    String county,
    @Nullable String municipality,
    boolean seat) {}
