package org.lykta.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.search.ServedMother.draft;
import static org.lykta.server.search.ServedMother.in;
import static org.lykta.server.search.ServedMother.page;
import static org.lykta.server.search.ServedMother.served;
import static org.lykta.server.search.ServedMother.sv;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.Served;

/** Whatever somebody types is a search like any other. */
class SearchPropertyTest {

  private static final Served SERVED =
      served(
          page(
              "lasbar",
              sv("Om sorg", "När någon är borta.", "Sorg och självhjälpsgrupp."),
              in("en", "On grief", "Grief and self-help groups."),
              in("ar", "عن الحزن", "هذا نص عن الحزن")),
          draft("utkast", "Sorg och självhjälpsgrupp."));
  private static final TextSearch SEARCH = new TextSearch(() -> SERVED);

  @AfterContainer
  static void stop() {
    SEARCH.close();
  }

  @Property(tries = 300)
  void anyStringFindsReadableDocumentsOrNone(@ForAll String query) {
    findsOnlyReadable(query);
  }

  @Property(tries = 200)
  void soDoesAnythingThatLooksLikeASearch(@ForAll("likely") String query) {
    findsOnlyReadable(query);
  }

  @Property(tries = 50)
  void soDoesAVeryLongWord(@ForAll("long") String query) {
    findsOnlyReadable(query);
  }

  @Provide("long")
  Arbitrary<String> longWords() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('\u0620', '\u064a')
        .withCharRange('\u00c0', '\u024f')
        .ofMinLength(30)
        .ofMaxLength(200);
  }

  @Provide
  Arbitrary<String> likely() {
    return Arbitraries.of(
            "sorg",
            "grupp",
            "sorggrupp",
            "Sjalvhjalp",
            "grief",
            "الحزن",
            " ",
            "-",
            "*",
            "?",
            "~2",
            "\"",
            "title.SWEDISH:",
            "(",
            "\\",
            "/",
            "[a TO b]",
            "\ud83d",
            "\u0000",
            "\u030a",
            "🙂",
            "'",
            ".",
            "_",
            "ss",
            "AND",
            "och")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static void findsOnlyReadable(String query) {
    for (String language : List.of("sv", "en", "ar")) {
      List<Found> found = SEARCH.find(SERVED, query, new Languages(List.of(language)), 100).block();

      assertThat(found).extracting(hit -> hit.document().slug()).isSubsetOf("lasbar");
      assertThat(found).allSatisfy(hit -> assertThat(hit.snippet()).isNotEmpty());
    }
  }
}
