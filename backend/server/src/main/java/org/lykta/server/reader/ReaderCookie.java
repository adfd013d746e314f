package org.lykta.server.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.web.Cookies;
import org.lykta.server.web.Parameters;
import org.lykta.server.web.Visit;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * What a reader of the pages has told, in a cookie of hers: {@code role=relative&age=13-17}. Values
 * that the vocabulary no longer has are passed over.
 */
public final class ReaderCookie {

  static final String NAME = "lykta-profil";

  static final int MOST = 5;

  private ReaderCookie() {}

  /**
   * Who looks at a page.
   *
   * @param all whether every section is wanted
   */
  public static Reader read(
      ServerRequest request, Visit visit, Vocabulary vocabulary, boolean all) {
    return new Reader(
        new Profile(told(request, vocabulary), Map.of()),
        new Languages(List.of(visit.language())),
        all,
        Parameters.MOST_ITEMS);
  }

  private static Map<Facet, Set<String>> told(ServerRequest request, Vocabulary vocabulary) {
    List<String> parts = List.of(Cookies.of(request).value(NAME).orElse("").split("&", -1));
    Map<Facet, Set<String>> told = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String field = facet.key() + "=";
      Set<String> values =
          parts.stream()
              .filter(part -> part.startsWith(field))
              .map(part -> part.substring(field.length()))
              .filter(vocabulary.allowed(facet)::contains)
              .distinct()
              .limit(most(facet))
              .collect(Collectors.toSet());
      if (!values.isEmpty()) {
        told.put(facet, values);
      }
    }
    return told;
  }

  static int most(Facet facet) {
    return facet.repeatable() ? MOST : 1;
  }

  /** The cookie's value for a profile; empty when nothing is told. */
  static String written(Map<Facet, Set<String>> told) {
    List<String> parts = new ArrayList<>();
    told.forEach(
        (facet, values) ->
            values.stream().sorted().forEach(value -> parts.add(facet.key() + "=" + value)));
    return parts.stream().collect(Collectors.joining("&"));
  }
}
