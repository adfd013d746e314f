package org.lykta.server.meetingguide;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A listing as the Meeting Guide format has it (code4recovery/spec). What is not known is left out,
 * as the format wants it.
 *
 * @param slug unique in the feed, at most 64 characters
 * @param day 0 is Sunday; one number, or several in an array
 * @param time {@code HH:MM} in the time zone
 * @param endTime likewise; earlier than {@code time} when it ends after midnight
 * @param regions the county first
 * @param approximate {@code yes} or {@code no}: whether there is no street address
 * @param updated when its organiser last confirmed it, {@code YYYY-MM-DD HH:MM:SS} in UTC
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FeedItem(
    String name,
    String slug,
    @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<Integer> day,
    String time,
    String endTime,
    String timezone,
    @Nullable String location,
    @Nullable String locationNotes,
    @Nullable String formattedAddress,
    List<String> regions,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String approximate,
    @Nullable String conferenceUrl,
    @Nullable String conferencePhone,
    List<String> types,
    String notes,
    String updated,
    String group,
    String url,
    String feedbackUrl,
    String entity,
    @Nullable String entityUrl,
    @Nullable String entityWebsiteUrl,
    @JsonProperty("contact_1_email") @Nullable String mail,
    @JsonProperty("contact_1_phone") @Nullable String phone) {}
