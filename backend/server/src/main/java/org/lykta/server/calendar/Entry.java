package org.lykta.server.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.schedule.Schedule;

/**
 * Something that has times.
 *
 * @param uid its name in every calendar, for ever
 * @param description with {@code location} and {@code url}, null when it is not to be told
 * @param url the page that tells more
 * @param begin the first day that is told
 */
public record Entry(
    String uid,
    String summary,
    @Nullable String description,
    @Nullable String location,
    @Nullable String url,
    Schedule schedule,
    LocalDate begin) {}
