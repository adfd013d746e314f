package org.lykta.server.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.schedule.Schedule;

/**
 * Something that has times.
 *
 * @param uid its name in every calendar, for ever
 * @param location null when there is none to tell
 * @param url the page that tells more
 * @param begin the first day that is told
 */
public record Entry(
    String uid,
    String summary,
    String description,
    @Nullable String location,
    String url,
    Schedule schedule,
    LocalDate begin) {}
