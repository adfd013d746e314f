package org.lykta.server.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The query of a request, asked for one parameter at a time. {@link #refuseUnknown} ends it. */
public final class Parameters {

  private static final int LONGEST_SHOWN = 60;

  /** How many items a list has at most. */
  public static final int MOST_ITEMS = 100;

  private final MultiValueMap<String, String> query;
  private final Set<String> asked = new LinkedHashSet<>();

  private Parameters(MultiValueMap<String, String> query) {
    this.query = query;
  }

  /** The query of {@code request}; a malformed one is a 400. */
  public static Parameters of(ServerRequest request) {
    try {
      return new Parameters(request.queryParams());
    } catch (IllegalArgumentException malformed) {
      throw ApiProblem.badParameter(
          "", "Frågan i adressen går inte att läsa: kontrollera procenttecknen.", List.of());
    }
  }

  /** Every value of a parameter, at most {@code most}. */
  public List<String> several(String name, int most) {
    asked.add(name);
    List<String> values = query.getOrDefault(name, List.of());
    if (values.size() > most) {
      throw ApiProblem.badParameter(
          name,
          most == 1
              ? "%s får stå en gång.".formatted(name)
              : "%s får stå högst %d gånger.".formatted(name, most),
          List.of());
    }
    return values.stream().map(value -> value == null ? "" : value).toList();
  }

  /** Every value of a parameter, each among {@code allowed}. */
  public List<String> several(String name, int most, Collection<String> allowed) {
    List<String> values = several(name, most);
    refuseOthers(name, values, allowed);
    return values;
  }

  private static void refuseOthers(String name, List<String> values, Collection<String> allowed) {
    values.stream()
        .filter(value -> !allowed.contains(value))
        .findFirst()
        .ifPresent(
            value -> {
              throw ApiProblem.badParameter(
                  name,
                  "%s kan inte vara %s. Välj bland: %s."
                      .formatted(name, shown(value), String.join(", ", allowed)),
                  allowed);
            });
  }

  /** The value of a parameter that may stand once. */
  public Optional<String> one(String name, Collection<String> allowed) {
    return several(name, 1, allowed).stream().findFirst();
  }

  /**
   * The values of a parameter that stands once with commas between them, each among {@code
   * allowed}.
   */
  public List<String> listed(String name, Collection<String> allowed) {
    List<String> values =
        several(name, 1).stream().flatMap(value -> Arrays.stream(value.split(",", -1))).toList();
    refuseOthers(name, values, allowed);
    return values;
  }

  /** How many items a list may have, 1-100; 100 when nothing is asked. */
  public int limit() {
    return several("limit", 1).stream().findFirst().map(Parameters::limit).orElse(MOST_ITEMS);
  }

  private static int limit(String value) {
    if (!value.matches("[1-9][0-9]?|100")) {
      throw ApiProblem.badParameter(
          "limit",
          "limit kan inte vara %s. Skriv ett heltal från 1 till 100.".formatted(shown(value)),
          List.of());
    }
    return Integer.parseInt(value);
  }

  /** A parameter that nobody asked for is a 400 naming those that are there. */
  public void refuseUnknown() {
    query.keySet().stream()
        .filter(name -> !asked.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              String choices =
                  asked.isEmpty()
                      ? "Här finns inga parametrar."
                      : "Välj bland: %s.".formatted(String.join(", ", asked));
              throw ApiProblem.badParameter(
                  name, "Parametern %s finns inte. %s".formatted(shown(name), choices), asked);
            });
  }

  /** What somebody sent, short and without control characters. */
  public static String shown(String value) {
    String line = value.replaceAll("\\p{Cntrl}", " ");
    return "\""
        + (line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...")
        + "\"";
  }
}
