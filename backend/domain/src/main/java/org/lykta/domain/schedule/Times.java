package org.lykta.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates and hours as they stand in a sentence. */
final class Times {

  static final String DATE = "\\d{4}-\\d{1,2}-\\d{1,2}";
  static final String TIME = "\\d{1,2}(?:[:.]\\d{2})?";

  private static final String SPAN = TIME + " ?- ?" + TIME;

  /** One or more, in a row. */
  static final String SPANS = SPAN + "(?:(?:, ?| och )" + SPAN + ")*";

  private static final Pattern BETWEEN = pattern(", ?| och ");

  private Times() {}

  static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * @throws java.time.DateTimeException when there is no such day
   */
  static LocalDate date(String written) {
    String[] numbers = written.split("-", -1);
    return LocalDate.of(
        Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
  }

  static List<LocalDate> dates(String written) {
    return Arrays.stream(BETWEEN.split(written)).map(Times::date).collect(Collectors.toList());
  }

  /**
   * @throws java.time.DateTimeException when there is no such hour; 24:00 is the coming midnight
   */
  static LocalTime time(String written) {
    String[] numbers = written.split("[:.]", -1);
    int hour = Integer.parseInt(numbers[0]);
    int minute = numbers.length == 1 ? 0 : Integer.parseInt(numbers[1]);
    return LocalTime.of(hour == 24 && minute == 0 ? 0 : hour, minute);
  }

  static List<Hours> hours(String written) {
    return Arrays.stream(BETWEEN.split(written)).map(Times::span).collect(Collectors.toList());
  }

  private static Hours span(String written) {
    String[] ends = written.split(" ?- ?", -1);
    return new Hours(time(ends[0]), time(ends[1]));
  }
}
