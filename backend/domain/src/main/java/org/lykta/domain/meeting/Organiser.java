package org.lykta.domain.meeting;

import org.jspecify.annotations.Nullable;

/** Who holds a meeting. */
public record Organiser(String name, @Nullable String url) {}
