package org.lykta.server.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Meetings;
import org.lykta.domain.meeting.Wish;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Place;
import org.lykta.domain.place.Position;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Parameters;

/**
 * Reads what somebody looks for from the parameters near, within, at-least, kind, theme,
 * in-language, online, municipality, from, to and q. A value that cannot be meant is a 400.
 */
final class WishQuery {

  private static final int MOST = 5;
  private static final int FARTHEST_KM = 300;
  private static final int LONGEST_QUESTION = 100;
  private static final Set<String> SPOKEN = new TreeSet<>(List.of(Locale.getISOLanguages()));

  private final Parameters parameters;
  private final Gazetteer gazetteer;
  private final LocalDate today;

  private WishQuery(Parameters parameters, Gazetteer gazetteer, LocalDate today) {
    this.parameters = parameters;
    this.gazetteer = gazetteer;
    this.today = today;
  }

  static Wish read(
      Parameters parameters, Vocabulary vocabulary, Gazetteer gazetteer, LocalDate today) {
    return new WishQuery(parameters, gazetteer, today).wish(vocabulary);
  }

  private Wish wish(Vocabulary vocabulary) {
    LocalDate first = day("from").orElse(null);
    LocalDate last = day("to").orElse(null);
    if (first != null && last != null && last.isBefore(first)) {
      throw ApiProblem.badParameter("to", "to ligger före from.", List.of());
    }
    return new Wish(
        near().orElse(null),
        number("within", FARTHEST_KM).map(Integer::doubleValue).orElse(null),
        number("at-least", Parameters.MOST_ITEMS).orElse(0),
        several("kind", vocabulary.allowed(Wordlist.MEETING_KINDS)),
        several("theme", vocabulary.allowed(Facet.THEME)),
        several("in-language", SPOKEN),
        parameters.one("online", List.of("true", "false")).map(Boolean::valueOf).orElse(null),
        municipality(),
        first,
        last,
        question());
  }

  private Set<String> several(String name, Collection<String> allowed) {
    return Set.copyOf(parameters.several(name, MOST, allowed));
  }

  private @Nullable String municipality() {
    List<String> known = gazetteer.municipalities().stream().map(Municipality::slug).toList();
    return parameters.one("municipality", known).orElse(null);
  }

  private Optional<String> value(String name) {
    return parameters.several(name, 1).stream().findFirst();
  }

  private Optional<Position> near() {
    return value("near")
        .map(
            written ->
                Position.read(written)
                    .or(() -> gazetteer.place(written).map(Place::position))
                    .orElseThrow(
                        () ->
                            ApiProblem.badParameter(
                                "near",
                                "near kan inte vara %s. Skriv latitud och longitud, till exempel 55.43,13.82, eller en ort ur /api/v1/places."
                                    .formatted(Parameters.shown(written)),
                                List.of())));
  }

  private Optional<Integer> number(String name, int most) {
    return value(name)
        .map(
            written -> {
              if (!written.matches("[1-9][0-9]{0,2}") || Integer.parseInt(written) > most) {
                throw ApiProblem.badParameter(
                    name,
                    "%s kan inte vara %s. Skriv ett heltal från 1 till %d."
                        .formatted(name, Parameters.shown(written), most),
                    List.of());
              }
              return Integer.valueOf(written);
            });
  }

  /** A day from today on, as far as meetings are known ahead. */
  private Optional<LocalDate> day(String name) {
    return value(name)
        .map(
            written -> {
              LocalDate day = day(name, written);
              if (day.isBefore(today) || day.isAfter(today.plusDays(Meetings.AHEAD))) {
                throw wrongDay(name, written);
              }
              return day;
            });
  }

  private LocalDate day(String name, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException unreadable) {
      throw wrongDay(name, written);
    }
  }

  private ApiProblem wrongDay(String name, String written) {
    return ApiProblem.badParameter(
        name,
        "%s kan inte vara %s. Skriv en dag från %s till %s."
            .formatted(name, Parameters.shown(written), today, today.plusDays(Meetings.AHEAD)),
        List.of());
  }

  private List<String> question() {
    String question = value("q").orElse("");
    if (question.length() > LONGEST_QUESTION) {
      throw ApiProblem.badParameter(
          "q", "q får ha högst %d tecken.".formatted(LONGEST_QUESTION), List.of());
    }
    return List.of(question);
  }
}
