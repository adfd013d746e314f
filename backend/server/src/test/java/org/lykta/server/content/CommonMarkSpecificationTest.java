package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of the specification, drawn as it says, apart from the differences listed here. */
class CommonMarkSpecificationTest {

  /** Raw HTML is shown as the text it is. */
  private static final Difference HTML_IS_TEXT =
      new Difference(
          IntStream.concat(
              IntStream.rangeClosed(148, 191),
              IntStream.of(
                  21, 31, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616,
                  617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643)),
          (wanted, drawn) -> drawn.contains("&lt;") && asText(drawn).equals(asText(wanted)));

  /** Addresses of unknown schemes are dropped. */
  private static final Difference UNKNOWN_SCHEME_IS_DROPPED =
      new Difference(
          IntStream.of(500, 596, 598, 599, 601),
          (wanted, drawn) -> wanted.replaceAll("href=\"[^\"]*\"", "href=\"\"").equals(drawn));

  /**
   * What we draw otherwise, on purpose.
   *
   * @param examples by their numbers
   * @param shows whether what was wanted and what was drawn differ in this way
   */
  record Difference(Set<Integer> examples, BiPredicate<String, String> shows) {

    Difference(IntStream examples, BiPredicate<String, String> shows) {
      this(examples.boxed().collect(Collectors.toSet()), shows);
    }
  }

  private static final List<Difference> DIFFERENCES =
      List.of(HTML_IS_TEXT, UNKNOWN_SCHEME_IS_DROPPED);

  record Numbered(int number, Example example) {

    String source() {
      return example.getSource().replace('→', '\t');
    }

    String wanted() {
      return example.getHtml().replace('→', '\t');
    }

    Optional<Difference> difference() {
      return DIFFERENCES.stream()
          .filter(difference -> difference.examples().contains(number))
          .findFirst();
    }

    @Override
    public String toString() {
      return number + " " + example.getSection();
    }
  }

  static Stream<Numbered> examples() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    return IntStream.range(0, examples.size())
        .mapToObj(index -> new Numbered(index + 1, examples.get(index)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void anExampleIsDrawnAsTheSpecificationSaysOrAsListed(Numbered example) {
    String drawn = withoutOurs(Markdown.html(Markdown.parse(example.source())));
    Optional<Difference> difference = example.difference();
    if (difference.isEmpty()) {
      assertThat(drawn).isEqualTo(example.wanted());
    } else {
      assertThat(drawn).isNotEqualTo(example.wanted());
      assertThat(difference.get().shows().test(example.wanted(), drawn))
          .as("wanted %s, drawn %s", example.wanted(), drawn)
          .isTrue();
    }
  }

  @Test
  void allExamplesOfTheSpecificationAreHere() {
    assertThat(examples()).hasSize(652);
  }

  @Test
  void everyListedExampleExistsAndIsListedOnce() {
    assertThat(DIFFERENCES.stream().flatMap(difference -> difference.examples().stream()))
        .doesNotHaveDuplicates()
        .allMatch(number -> number >= 1 && number <= 652);
  }

  @Test
  void headingsHaveIdsThatTheSpecificationDoesNotKnow() {
    assertThat(Markdown.html(Markdown.parse("## Sömn igen\n")))
        .isEqualTo("<h2 id=\"sömn-igen\">Sömn igen</h2>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.se", "HTTP://a.se"})
  void searchEnginesAreNotSentElsewhere(String address) {
    assertThat(Markdown.html(Markdown.parse("[a](" + address + ")\n")))
        .isEqualTo("<p><a rel=\"nofollow\" href=\"" + address + "\">a</a></p>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/b", "#b", "tel:112", "mailto:a@a.se"})
  void ourOwnLinksAreVouchedFor(String address) {
    assertThat(Markdown.html(Markdown.parse("[a](" + address + ")\n")))
        .isEqualTo("<p><a href=\"" + address + "\">a</a></p>\n");
  }

  @Test
  void tablesAreDrawnThoughTheSpecificationHasNone() {
    assertThat(Markdown.html(Markdown.parse("|a|\n|-|\n|b|\n")))
        .contains("<table>", "<th>a</th>", "<td>b</td>");
  }

  /** Two things stand on every heading and link, and are told by tests of their own. */
  private static String withoutOurs(String html) {
    return html.replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1").replace("<a rel=\"nofollow\" ", "<a ");
  }

  private static String asText(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("</?p>|\n", "");
  }
}
