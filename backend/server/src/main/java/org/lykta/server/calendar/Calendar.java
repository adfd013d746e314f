package org.lykta.server.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A calendar that others subscribe to.
 *
 * @param name as it is shown there
 * @param stamp when all of this was published
 * @param sequence rises whenever anything of it changes
 */
public record Calendar(String name, Instant stamp, long sequence, List<Entry> entries) {

  public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  /** How long ahead days that do not come back are told, in years. */
  private static final int AHEAD = 10;

  private static final List<String> ZONE =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:Europe/Stockholm",
          "BEGIN:DAYLIGHT",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "TZNAME:CEST",
          "DTSTART:19810329T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "END:DAYLIGHT",
          "BEGIN:STANDARD",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "TZNAME:CET",
          "DTSTART:19961027T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "END:STANDARD",
          "END:VTIMEZONE");

  public byte[] bytes() {
    var lines = new Lines();
    lines.add("BEGIN:VCALENDAR").add("VERSION:2.0").add("PRODID:-//Lykta//Lykta//SV");
    lines.add("CALSCALE:GREGORIAN").add("METHOD:PUBLISH").add("X-WR-CALNAME", name);
    lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT6H").add("X-PUBLISHED-TTL:PT6H");
    ZONE.forEach(lines::add);
    for (Entry entry : entries) {
      LocalDate last = entry.begin().plusYears(AHEAD);
      new Events(entry, stamp, sequence, last, lines).write();
    }
    return lines.add("END:VCALENDAR").toString().getBytes(StandardCharsets.UTF_8);
  }
}
