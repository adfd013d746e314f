package org.lykta.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.search.ServedMother.draft;
import static org.lykta.server.search.ServedMother.in;
import static org.lykta.server.search.ServedMother.page;
import static org.lykta.server.search.ServedMother.served;
import static org.lykta.server.search.ServedMother.sv;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.content.Document;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.Served;

/** What is found by which words, and in which order. */
class TextSearchTest {

  private static final int MANY = 100;
  private static final Languages ENGLISH = new Languages(List.of("en"));

  @ParameterizedTest
  @CsvSource({
    "ångest, ångesten",
    "ANGEST, ångest",
    "ångest, a\u030angest",
    "sjalvhjalp, självhjälp",
    "grupp, självhjälpsgruppen",
    "gruppen, självhjälpsgrupper",
    "självhjälp, självhjälpsgrupp",
    "ångets, ångest",
    "sömnsvårigeter, sömnsvårigheter",
    "kafe, kaffet",
    "ensam, ensamma",
  })
  void aSwedishWordIsFoundInAnotherForm(String asked, String written) {
    assertThat(slugs(asked, page("text", "Här står " + written + " i mitten.")))
        .containsOnly("text");
  }

  @ParameterizedTest
  @CsvSource({
    "sol, sal", // too short for a typo
    "katt, hatt", // the first letter is taken at its word
    "hunden, hasten", // more than one is wrong
    "och, och", // says nothing
  })
  void someWordsAreNotTheSame(String asked, String written) {
    assertThat(slugs(asked, page("text", "Här står " + written + " i mitten."))).isEmpty();
  }

  @Test
  void aWordThatIsThereIsNotTakenForATypo() {
    assertThat(slugs("barn", page("barn", "Ett barn."), page("bark", "Lite bark.")))
        .containsExactly("barn");
  }

  @Test
  void anUnknownCompoundFindsTextsThatHoldItsParts() {
    Page both = page("bada", "En grupp för dig med ångest.");
    Page one = page("en", "En grupp som promenerar.");

    assertThat(slugs("ångestgrupp", both, one)).containsExactly("bada");
    assertThat(slugs("ångestsgrupperna", both, one)).containsExactly("bada");
  }

  @Test
  void anyWordIsEnoughAndAllAreBest() {
    Page all = page("alla", "Vi pratar länge om annat. Sedan om sorg och till sist om vila.");
    Page one = page("en", sv("Sorg", "Sorg", "Sorg, sorg och sorg."));

    assertThat(slugs("sorg vila", one, all)).containsExactly("alla", "en");
  }

  @Test
  void titleWeighsMoreThanSummaryAndSummaryMoreThanBody() {
    Page body = page("body", sv("Ett", "Två", "Sorg"));
    Page summary = page("summary", sv("Ett", "Sorg", "Tre"));
    Page title = page("title", sv("Sorg", "Två", "Tre"));

    assertThat(slugs("sorg", body, summary, title)).containsExactly("title", "summary", "body");
  }

  @Test
  void aWordAsWrittenGoesBeforeOneThatHoldsIt() {
    Page held = page("sorggrupp", "Sorggruppen träffas.");
    Page written = page("grupp", "Gruppen träffas.");

    assertThat(slugs("grupp", held, written)).containsExactly("grupp", "sorggrupp");
  }

  @Test
  void englishWordsAreFoundWithoutTheirEndings() {
    Page page = page("text", sv("Vila", "", "Vila."), in("en", "Rest", "She was sleeping alone."));

    assertThat(find("sleeps", ENGLISH, page))
        .extracting(Found::text)
        .containsExactly(text(page, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"القلق", "قلق", "القَلَق", "والقلق"})
  void arabicWordsAreFoundWithAndWithoutSignsAndArticle(String asked) {
    Page page = page("text", sv("Oro", "", "Oro."), in("ar", "عن", "هذا نص عن القَلَق والنوم"));

    assertThat(find(asked, new Languages(List.of("ar")), page)).hasSize(1);
  }

  @Test
  void easySwedishIsSearchedAsSwedish() {
    Page page = page("text", sv("Oro", "", "Oro."), in("sv-easy", "Oro", "När du är ängslig."));

    assertThat(find("angsliga", new Languages(List.of("sv-easy")), page))
        .extracting(found -> found.text().language())
        .containsExactly("sv-easy");
  }

  @Test
  void theReadersLanguageComesFirst() {
    Page swedish = page("svensk", sv("Stress", "Stress", "Stress, stress, stress."));
    Page english =
        page("engelsk", sv("Vila", "", ""), in("en", "Rest", "Long ago there was stress."));

    assertThat(slugs("stress", ENGLISH, swedish, english)).containsExactly("engelsk", "svensk");
  }

  @Test
  void aDocumentWithoutTheReadersLanguageIsFoundInSwedish() {
    assertThat(find("sorg", ENGLISH, page("text", "Om sorg.")))
        .extracting(found -> found.text().language())
        .containsExactly("sv");
  }

  @Test
  void aDocumentIsFoundOnceInTheLanguageTheReaderWants() {
    Page page = page("text", sv("Stress", "", "Stress."), in("en", "Stress", "Stress."));

    assertThat(find("stress", ENGLISH, page))
        .extracting(Found::text)
        .containsExactly(text(page, 1));
    assertThat(find("stress", Languages.SWEDISH, page))
        .extracting(Found::text)
        .containsExactly(text(page, 0));
  }

  @Test
  void whoTypesInAnotherLanguageFindsItsTexts() {
    Page page = page("text", sv("Oro", "", "Oro."), in("ar", "القلق", ""));

    assertThat(slugs("القلق", page)).containsExactly("text");
  }

  @Test
  void whatMayNotBeReadTodayIsNotFound() {
    assertThat(slugs("sorg", draft("utkast", "Om sorg."), page("text", "Om sorg.")))
        .containsExactly("text");
  }

  @Test
  void aListIsAsLongAsItMayBe() {
    Document[] pages = new Document[30];
    for (int at = 0; at < pages.length; at++) {
      pages[at] = page("text-" + at, "Om sorg.");
    }
    Served served = served(pages);
    try (var search = new TextSearch(() -> served)) {
      assertThat(search.find(served, "sorg", Languages.SWEDISH, 7).block()).hasSize(7);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:sorg",
        "+sorg -vila",
        "\"sorg",
        "sorg*",
        "(sorg",
        "sorg~2",
        "sorg AND",
        "so?rg sorg",
        "🙂 sorg",
        "sorg\u0000",
        "\ud83d sorg",
      })
  void signsMeanNothing(String asked) {
    assertThat(slugs(asked, page("text", "Om sorg."), page("annan", "Om te.")))
        .containsExactly("text");
  }

  @Test
  void onlyTheFirstTwelveWordsAreUsed() {
    String twelve = "ett1 ett2 ett3 ett4 ett5 ett6 ett7 ett8 ett9 ett10 ett11 ett12 ";

    assertThat(slugs(twelve + "sorg", page("text", "Om sorg."))).isEmpty();
  }

  private static org.lykta.domain.content.Text text(Document document, int at) {
    return document.head().texts().get(at);
  }

  private static List<String> slugs(String query, Document... documents) {
    return slugs(query, Languages.SWEDISH, documents);
  }

  private static List<String> slugs(String query, Languages languages, Document... documents) {
    return find(query, languages, documents).stream()
        .map(found -> found.document().slug())
        .toList();
  }

  private static List<Found> find(String query, Languages languages, Document... documents) {
    Served served = served(documents);
    try (var search = new TextSearch(() -> served)) {
      return search.find(served, query, languages, MANY).block();
    }
  }
}
