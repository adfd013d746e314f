package org.lykta.domain.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param title whose page or report, and which
 * @param url a web address; null for a printed source
 * @param checked the page's own date, or the day somebody last compared; null when not known
 */
public record Source(String title, @Nullable String url, @Nullable LocalDate checked) {}
