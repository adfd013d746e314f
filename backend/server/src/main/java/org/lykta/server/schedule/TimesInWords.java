package org.lykta.server.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Recurrence;
import org.lykta.domain.schedule.Recurrence.Day;
import org.lykta.domain.schedule.Recurrence.Frequency;
import org.lykta.domain.schedule.Schedule;
import org.lykta.server.web.Words;

/** Days and hours as a reader says them, in the language of {@code words}. */
public final class TimesInWords {

  private final Words words;

  public TimesInWords(Words words) {
    this.words = words;
  }

  /** "torsdag 3 december". */
  public String day(LocalDate day) {
    return words.time("time.day", day);
  }

  /** "3 december 2026". */
  public String date(LocalDate day) {
    return words.time("time.date", day);
  }

  /** "18.00–19.30". */
  public String hours(LocalTime start, LocalTime end) {
    return words.say("time.hours", clock(start), clock(end));
  }

  /** "torsdag 3 december, 18.00–19.30". */
  public String whole(Occurrence one) {
    return words.say("time.whole", day(one.date()), hours(one));
  }

  public String hours(Occurrence one) {
    return hours(one.start().toLocalTime(), one.end().toLocalTime());
  }

  /** When something comes back: "varje torsdag 18.00–19.30". Single days are not told. */
  public List<String> rules(Schedule schedule) {
    return schedule.all(Part.Series.class).stream().map(this::rule).toList();
  }

  private String rule(Part.Series series) {
    String hours =
        series.hours().stream()
            .map(at -> hours(at.start(), at.end()))
            .collect(Collectors.joining(words.say("time.and")));
    Recurrence rule = series.rule();
    String days = rule.frequency() == Frequency.WEEKLY ? weeks(rule) : months(rule);
    return words.say("time.rule", days, hours) + until(rule);
  }

  private String until(Recurrence rule) {
    return Optional.ofNullable(rule.until())
        .map(last -> words.say("time.until", date(last)))
        .orElse("");
  }

  private String weeks(Recurrence rule) {
    if (rule.days().size() == 7 && rule.interval() == 1) {
      return words.say("time.daily");
    }
    String days = joined(rule.days().stream().map(Day::weekday).map(this::weekday).toList());
    return rule.interval() <= 2
        ? words.say("time.every." + rule.interval(), days)
        : words.say("time.every.n", days, rule.interval());
  }

  private String months(Recurrence rule) {
    String weekday = weekday(rule.days().get(0).weekday());
    String which =
        joined(
            rule.days().stream()
                .map(
                    day ->
                        words.say("time.ordinal." + (day.ordinal() < 0 ? "last" : day.ordinal())))
                .toList());
    return rule.interval() == 1
        ? words.say("time.monthly", which, weekday)
        : words.say("time.monthly.n", which, weekday, rule.interval());
  }

  private String joined(List<String> all) {
    int last = all.size() - 1;
    return last <= 0
        ? String.join("", all)
        : String.join(words.say("time.comma"), all.subList(0, last))
            + words.say("time.and")
            + all.get(last);
  }

  private String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, words.locale());
  }

  /** "18.00". */
  public String clock(LocalTime time) {
    return words.time("time.clock", time);
  }
}
