package org.lykta.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.search.ServedMother.page;
import static org.lykta.server.search.ServedMother.served;
import static org.lykta.server.search.ServedMother.sv;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.Served;

/** The place of a text that a reader is shown. */
class ExcerptTest {

  private static final String LONG = "Vi satt vid köksbordet och talade om annat. ".repeat(20);

  @Test
  void theWordsSearchedForAreMarkedAsTheyStandInTheText() {
    assertThat(snippet("angest grupp", sv("Om", "", "Med *ångesten* i en självhjälpsgrupp, då.")))
        .containsExactly(
            new Fragment("Med ", false),
            new Fragment("ångesten", true),
            new Fragment(" i en ", false),
            new Fragment("självhjälpsgrupp", true),
            new Fragment(", då.", false));
  }

  @Test
  void theBestPlaceIsCutOutOfALongText() {
    List<Fragment> snippet = snippet("sorg", sv("Om", "", LONG + "Om sorg. " + LONG));

    assertThat(joined(snippet)).hasSizeBetween(150, 210).startsWith("…").endsWith("…");
    assertThat(snippet).contains(new Fragment("sorg", true));
  }

  @Test
  void itSpeaksInPlainWords() {
    assertThat(joined(snippet("sorg", sv("Om", "", "# Sorg\n\n- se [sidan](/sidor/x)\n- `kod`"))))
        .isEqualTo("Sorg se sidan kod");
  }

  @Test
  void aSummaryWithTheWordIsMarked() {
    assertThat(snippet("sorg", sv("Om", "När sorgen kommer.", "Annat.")))
        .contains(new Fragment("sorgen", true));
  }

  @Test
  void whenOnlyTheTitleHasTheWordTheSummaryIsShown() {
    assertThat(snippet("sorg", sv("Sorg", "En stund.", "Annat.")))
        .containsExactly(new Fragment("En stund.", false));
  }

  private static String joined(List<Fragment> snippet) {
    return snippet.stream().map(Fragment::words).collect(Collectors.joining());
  }

  private static List<Fragment> snippet(String query, Text text) {
    Served served = served(page("text", text));
    try (var search = new TextSearch(() -> served)) {
      return search.find(served, query, Languages.SWEDISH, 1).block().get(0).snippet();
    }
  }
}
