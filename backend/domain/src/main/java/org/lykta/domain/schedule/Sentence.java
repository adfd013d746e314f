package org.lykta.domain.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a sentence about time, such as {@code varje torsdag 18:00-19:30}. Large or small letters,
 * {@code 18.00} or {@code 18:00}, a long or a short dash are all the same to it.
 */
public final class Sentence {

  /** The longest that anybody needs, in characters. */
  public static final int LONGEST = 160;

  /** One of each kind, for those who have to be shown how. */
  public static final List<String> EXAMPLES =
      List.of(
          "varje torsdag 18:00-19:30",
          "varannan onsdag 10:00-12:00 från 2026-01-14",
          "första tisdagen i månaden 14:00-16:00",
          "2026-03-03 18:00-20:00",
          "utom 2026-12-24",
          "inte röda dagar",
          "inställt 2026-02-03 (sjukdom)",
          "flyttat 2026-02-03 till 2026-02-05 18:00, Stadsparken",
          "paus 2026-06-15 till 2026-08-20",
          "från 2026-01-14",
          "till 2026-05-28");

  private record Form(Pattern pattern, Function<MatchResult, Part> part) {}

  private static final String DATE = Times.DATE;

  private static final List<Form> FORMS =
      List.of(
          form("inte (?:på )?röda dagar", said -> new Part.NotRedDays()),
          form(
              "utom (" + DATE + "(?:(?:, ?| och )" + DATE + ")*)",
              said -> new Part.Except(Times.dates(said.group(1)))),
          form(
              "inställ[dt]a? (" + DATE + ")(?: ?\\((.+)\\))?",
              said -> new Part.Cancelled(Times.date(said.group(1)), said.group(2))),
          form(
              "flyttat? ("
                  + DATE
                  + ") till ("
                  + DATE
                  + ") ("
                  + Times.TIME
                  + ")(?: ?- ?("
                  + Times.TIME
                  + "))?(?:, ?(.+))?",
              Sentence::moved),
          form(
              "paus (" + DATE + ") till (" + DATE + ")(?: ?\\((.+)\\))?",
              said ->
                  new Part.Pause(
                      Times.date(said.group(1)), Times.date(said.group(2)), said.group(3))),
          form("från (" + DATE + ")", said -> new Part.From(Times.date(said.group(1)))),
          form("till (" + DATE + ")", said -> new Part.Until(Times.date(said.group(1)))),
          form(
              "(" + DATE + "),? (" + Times.SPANS + ")",
              said -> new Part.Once(Times.date(said.group(1)), Times.hours(said.group(2)))),
          form(
              "(.+?) ("
                  + Times.SPANS
                  + ")(?:,? från ("
                  + DATE
                  + "))?(?:,? till ("
                  + DATE
                  + "))?(?:,? (\\d{1,3}) gånger)?",
              Days::series));

  private Sentence() {}

  private static Form form(String pattern, Function<MatchResult, Part> part) {
    return new Form(Times.pattern(pattern), part);
  }

  /** What {@code sentence} says; empty when it is none of ours, or names no such day or hour. */
  public static Optional<Part> read(String sentence) {
    if (sentence.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(sentence);
    for (Form form : FORMS) {
      Matcher said = form.pattern().matcher(plain);
      if (said.matches()) {
        return part(form, said);
      }
    }
    return Optional.empty();
  }

  private static Optional<Part> part(Form form, MatchResult said) {
    try {
      return Optional.of(form.part().apply(said));
    } catch (java.time.DateTimeException | IllegalArgumentException noSuchTime) {
      return Optional.empty();
    }
  }

  /** The same sentence in the one way that the forms know. */
  private static String plain(String sentence) {
    return sentence
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("[\\u2010-\\u2015]", "-")
        .replaceAll("(?i)(?<!\\p{L})(?:t\\.o\\.m\\.|tom|till och med) (?=\\d)", "till ")
        .replaceAll("(?i) kl\\.? (?=\\d)", " ")
        .replaceAll("[ .]+$|^ +", "");
  }

  private static Part moved(MatchResult said) {
    String end = said.group(4);
    return new Part.Moved(
        Times.date(said.group(1)),
        Times.date(said.group(2)),
        Times.time(said.group(3)),
        end == null ? null : Times.time(end),
        said.group(5));
  }
}
