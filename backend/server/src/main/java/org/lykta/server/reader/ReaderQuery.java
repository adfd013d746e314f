package org.lykta.server.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Parameters;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * Reads the parameters that every reading call takes: role, relation, age, living, phase, theme,
 * event, lang, all.
 */
public final class ReaderQuery {

  private static final int MOST = 5;
  private static final int LONGEST_HEADER = 200;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2199;

  private ReaderQuery() {}

  /**
   * Who asks for one thing; a parameter that is none of the above, or a value that is none of the
   * vocabulary's, is a 400.
   */
  public static Reader read(ServerRequest request, Vocabulary vocabulary) {
    Parameters parameters = Parameters.of(request);
    Reader reader = read(request, parameters, vocabulary, Parameters.MOST_ITEMS);
    parameters.refuseUnknown();
    return reader;
  }

  /** As {@link #read}, for a list, which also takes limit. */
  public static Reader readList(ServerRequest request, Vocabulary vocabulary) {
    Parameters parameters = Parameters.of(request);
    Reader reader = read(request, parameters, vocabulary, parameters.limit());
    parameters.refuseUnknown();
    return reader;
  }

  private static Reader read(
      ServerRequest request, Parameters parameters, Vocabulary vocabulary, int limit) {
    Map<Facet, Set<String>> told = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      int most = facet.repeatable() ? MOST : 1;
      List<String> values = parameters.several(facet.key(), most, vocabulary.allowed(facet));
      if (!values.isEmpty()) {
        told.put(facet, Set.copyOf(values));
      }
    }
    Map<String, LocalDate> events = events(parameters, vocabulary.events().keySet());
    Languages languages = languages(request, parameters, vocabulary);
    boolean all =
        parameters.one("all", List.of("true", "false")).filter("true"::equals).isPresent();
    return new Reader(new Profile(told, events), languages, all, limit);
  }

  /** The languages wanted: lang, or without it what the Accept-Language header says. */
  public static Languages languages(
      ServerRequest request, Parameters parameters, Vocabulary vocabulary) {
    return parameters
        .one("lang", vocabulary.tags())
        .map(wanted -> new Languages(List.of(wanted)))
        .orElseGet(
            () ->
                accepted(
                    request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE), vocabulary.tags()));
  }

  private static Map<String, LocalDate> events(Parameters parameters, Collection<String> allowed) {
    Map<String, LocalDate> events = new HashMap<>();
    for (String told : parameters.several("event", MOST)) {
      int colon = told.indexOf(':');
      String name = told.substring(0, Math.max(colon, 0));
      LocalDate date = date(told.substring(colon + 1)).orElse(null);
      if (!allowed.contains(name) || date == null || events.put(name, date) != null) {
        throw ApiProblem.badParameter(
            "event",
            "event kan inte vara %s. Skriv namn:datum, till exempel discharge:2026-03-01, varje namn en gång. Namnen är: %s."
                .formatted(Parameters.shown(told), String.join(", ", allowed)),
            allowed);
      }
    }
    return events;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(date -> date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The languages of a header that we have, best first. A header that cannot be read is no wish at
   * all.
   */
  static Languages accepted(@Nullable String header, List<String> tags) {
    if (header == null || header.length() > LONGEST_HEADER) {
      return Languages.SWEDISH;
    }
    Set<String> wanted = new LinkedHashSet<>();
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
        if (range.getWeight() > 0) {
          Optional.ofNullable(Locale.lookupTag(List.of(range), tags)).ifPresent(wanted::add);
        }
      }
    } catch (IllegalArgumentException unreadable) {
      return Languages.SWEDISH;
    }
    return wanted.isEmpty() ? Languages.SWEDISH : new Languages(new ArrayList<>(wanted));
  }
}
