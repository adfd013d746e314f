package org.lykta.server.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lykta.domain.schedule.Schedule;
import org.lykta.domain.schedule.Sentence;

class CalendarTest {

  private static String calendar(String summary, String... sentences) {
    var schedule =
        new Schedule(Stream.of(sentences).map(one -> Sentence.read(one).orElseThrow()).toList());
    var entry =
        new Entry(
            "cafe@lykta",
            summary,
            "Kaffe;\nte",
            null,
            "https://lykta.example/traffar/cafe",
            schedule,
            LocalDate.of(2026, 1, 15));
    return new String(
        new Calendar("Lykta", Instant.parse("2026-02-03T10:15:30Z"), 7, List.of(entry)).bytes(),
        StandardCharsets.UTF_8);
  }

  /** With what was folded put together again. */
  private static List<String> lines(String calendar) {
    return List.of(calendar.replace("\r\n ", "").split("\r\n", -1));
  }

  @Test
  void aWeekdayIsARuleThatBeginsOnIt() {
    assertThat(lines(calendar("Café", "varje torsdag 18-19:30")))
        .containsSequence(
            "BEGIN:VEVENT",
            "UID:cafe@lykta",
            "DTSTAMP:20260203T101530Z",
            "SEQUENCE:7",
            "STATUS:CONFIRMED",
            "DTSTART;TZID=Europe/Stockholm:20260115T180000",
            "DTEND;TZID=Europe/Stockholm:20260115T193000",
            "RRULE:FREQ=WEEKLY;BYDAY=TH");
  }

  @Test
  void anEndIsToldInUtcAsTheStandardWants() {
    assertThat(lines(calendar("Café", "varje torsdag 18-19:30 till 2026-05-28")))
        .contains("RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20260528T160000Z");
  }

  @Test
  void aCancelledDayAndAMovedOneAreToldByThemselves() {
    List<String> lines =
        lines(
            calendar(
                "Café",
                "varje torsdag 18-19:30",
                "inställt 2026-02-05 (sjukdom)",
                "flyttat 2026-02-12 till 2026-02-13 17:00, Parken"));

    assertThat(lines)
        .containsSequence("STATUS:CANCELLED", "RECURRENCE-ID;TZID=Europe/Stockholm:20260205T180000")
        .containsSequence(
            "STATUS:CONFIRMED",
            "RECURRENCE-ID;TZID=Europe/Stockholm:20260212T180000",
            "DTSTART;TZID=Europe/Stockholm:20260213T170000",
            "DTEND;TZID=Europe/Stockholm:20260213T183000")
        .contains("LOCATION:Parken", "DESCRIPTION:sjukdom\\n\\nKaffe\\;\\nte");
  }

  @Test
  void aDayThatIsLeftOutIsAnException() {
    assertThat(lines(calendar("Café", "varje torsdag 18-19:30", "utom 2026-01-22")))
        .contains("EXDATE;TZID=Europe/Stockholm:20260122T180000");
  }

  @Test
  void noLineIsLongerThanTheStandardAllowsAndNoSignIsCut() {
    String calendar =
        calendar("Kafé för dig som är ensam: åäö العربية ".repeat(9), "varje dag 9-10");

    assertThat(calendar.split("\r\n", -1))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(String.join("", lines(calendar))).contains("العربية").doesNotContain("\uFFFD");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void whatHasNoTimesIsAnEmptyCalendar() {
    assertThat(lines(calendar("Café", "inte röda dagar"))).doesNotContain("BEGIN:VEVENT");
  }
}
