package org.lykta.server.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.schedule.Schedule;

/** The lines of a calendar: escaped, folded at 75 octets, each ended by CRLF (RFC 5545, 3.1). */
final class Lines {

  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private final StringBuilder text = new StringBuilder();

  Lines add(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String one = Character.toString(line.codePointAt(at));
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(one);
      octets += size;
    }
    text.append("\r\n");
    return this;
  }

  Lines add(String name, String value) {
    return add(name + ":" + escaped(value));
  }

  /** Nothing when there is no value. */
  Lines addKnown(String name, @Nullable String value) {
    return value == null ? this : add(name, value);
  }

  /** A time by the clock on the wall in Sweden. */
  Lines local(String name, LocalDateTime time) {
    return add(name + ";TZID=" + Schedule.ZONE + ":" + LOCAL.format(time));
  }

  /** Several of them, in one property. */
  Lines locals(String name, List<LocalDateTime> times) {
    return times.isEmpty()
        ? this
        : add(
            name
                + ";TZID="
                + Schedule.ZONE
                + ":"
                + times.stream().map(LOCAL::format).collect(Collectors.joining(",")));
  }

  static String utc(Instant time) {
    return LOCAL.format(time.atOffset(ZoneOffset.UTC)) + "Z";
  }

  /** Control characters but the end of a line are left out: no calendar takes them. */
  private static String escaped(String value) {
    return value
        .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
