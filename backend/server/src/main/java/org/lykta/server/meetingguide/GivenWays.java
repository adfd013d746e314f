package org.lykta.server.meetingguide;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Attendance;

/**
 * How one takes part in a listing.
 *
 * @param url null when it is not online
 * @param phone the number one calls; null when it is not by phone only
 * @param resting whether it is closed for a time
 */
record GivenWays(
    Attendance attendance, @Nullable String url, @Nullable String phone, boolean resting) {

  private static final int LONGEST_ADDRESS = 500;
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 -]{1,20}");
  private static final List<String> INACTIVE = List.of("inactive");

  /**
   * @param lost what cannot be carried is added here
   * @throws Unfit when there is neither a place nor an address nor a number
   */
  static GivenWays of(Given listing, GivenPlace place, TypeCodes codes, Collection<String> lost) {
    String url = listing.text("conference_url").flatMap(GivenWays::web).orElse(null);
    if (url == null && listing.has("conference_url")) {
      lost.add("adressen till träffen på nätet går inte att använda");
    }
    String phone = listing.text("conference_phone").flatMap(GivenWays::number).orElse(null);
    boolean remote = url != null || phone != null;
    boolean closed =
        codes.isClosed(listing.several("types"))
            || listing.text("attendance_option").filter(INACTIVE::contains).isPresent();
    boolean approximate = listing.text("approximate").filter("yes"::equals).isPresent();
    boolean onSite = !(remote && (closed || approximate || !place.hasDoor()));
    if (onSite && !place.hasDoor() && place.position() == null) {
      throw new Unfit("den har varken plats, länk eller telefonnummer");
    }
    if (phone != null && (url != null || onSite)) {
      lost.add("numret att ringa in på, %s, togs inte med".formatted(phone));
    }
    return new GivenWays(
        attendance(onSite, url != null),
        url,
        url != null || onSite ? null : phone,
        closed && !remote);
  }

  private static Attendance attendance(boolean onSite, boolean online) {
    if (onSite) {
      return online ? Attendance.HYBRID : Attendance.ON_SITE;
    }
    return online ? Attendance.ONLINE : Attendance.PHONE;
  }

  /** A whole address on the web, as front matter takes it. */
  static Optional<String> web(String written) {
    try {
      return Optional.of(written)
          .filter(it -> it.length() <= LONGEST_ADDRESS && it.matches("https?://.*"))
          .filter(it -> URI.create(it).getHost() != null);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** The number itself, without what is pressed after it. */
  static Optional<String> number(String written) {
    return Optional.of(
            written
                .split("[,;#*x]", 2)[0]
                .replaceAll("\\(0\\)|[().]", "")
                .replaceAll(" +", " ")
                .strip())
        .filter(it -> NUMBER.matcher(it).matches());
  }
}
