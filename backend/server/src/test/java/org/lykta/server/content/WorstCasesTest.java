package org.lykta.server.content;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of 250 kB that are made to be hard, one run of the same thing each. */
class WorstCasesTest {

  private static final int LENGTH = 250_000;
  private static final Duration SOON = Duration.ofSeconds(5);

  static Stream<Named<String>> bodies() {
    return Stream.concat(
        runs(
            "[",
            "*a ",
            "*a",
            "_a ",
            "> ",
            "- - - ",
            "- ",
            "`",
            "`a ",
            "![",
            "![[]()",
            "{",
            "<",
            "<a ",
            "[a](",
            "[a]",
            "](",
            "*a_ ",
            "*a **a ",
            "<!-- ",
            "<?",
            "<![CDATA[",
            "&a",
            "&#",
            "\\",
            "|",
            "|a",
            "a|\n",
            "1. ",
            "\t",
            "a\n\n",
            "## a\n",
            "[a]: x\n",
            "<a href=\"",
            "[[]]",
            "a **b",
            "[ (](",
            "  \n",
            "<>",
            "a@",
            "[x](/y) ",
            "- a\n",
            "|a|b|\n|-|-|\n",
            "* - 1. ",
            "é",
            "\u0000"),
        Stream.of(
            Named.of("longer and longer runs of `", growing("`")),
            Named.of("nested emphasis", "*a ".repeat(40_000) + "b* ".repeat(40_000)),
            Named.of("nested links", "[".repeat(60_000) + "a" + "](b)".repeat(40_000)),
            Named.of("nested images", "![".repeat(40_000) + "a" + "](b)".repeat(40_000)),
            Named.of("stairs of lists", stairs())));
  }

  static Stream<Named<String>> matters() {
    return runs(
        "[",
        "{",
        "[[",
        "a: ",
        "&a ",
        "*a ",
        "- ",
        "? ",
        "\"",
        "'",
        "! ",
        "%",
        "a: b\n",
        "- - - ",
        "|",
        "> ",
        "[a, ",
        "{a: ",
        "# ",
        "---\n",
        "...\n",
        "\t",
        "[],",
        "a ",
        "a\n",
        "<<: ",
        "{}: ",
        "[? ",
        "-\n",
        "\n",
        "a: |\n  b\n",
        "a: &a [*a]\n",
        "{\"a\":",
        "!a!b ",
        "\\x41",
        "é");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void aLongBodyIsReadSoon(String body) {
    assertSoon(Map.of(Contents.SECTION, Contents.section("", body)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void longFrontMatterIsReadSoon(String matter) {
    assertSoon(Map.of(Contents.SECTION, Contents.file(matter, "Lugnt.\n")));
    assertSoon(Map.of(Contents.SECTION, Contents.section("note: " + matter, "Lugnt.\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void aLongVocabularyIsReadSoon(String yaml) {
    assertSoon(Map.of(VocabularyReader.FILE, yaml));
    assertSoon(Map.of(VocabularyReader.FILE, Contents.VOCABULARY + "more: " + yaml));
  }

  @Test
  void manyLinksThatLeadNowhereAreToldSoon() {
    Map<String, String> files = new TreeMap<>();
    for (int page = 0; page < 1000; page++) {
      files.put("pages/sida-nummer-" + page + ".md", Contents.page("", "Lugnt.\n"));
    }
    var links = new StringBuilder();
    IntStream.range(0, 2000)
        .forEach(link -> links.append("[a](/sidor/nummer-x").append(link).append(") "));
    files.put(Contents.SECTION, Contents.section("", links + "[a](/sidor/sida-x) ".repeat(3000)));
    assertSoon(files);
  }

  private static void assertSoon(Map<String, String> files) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          Reading reading = Contents.read(files);
          if (!reading.hasErrors()) {
            reading.library().stream()
                .map(document -> document.head().original().markdown())
                .forEach(text -> Markdown.render(text, address -> false));
          }
        });
  }

  private static Stream<Named<String>> runs(String... pieces) {
    return Stream.of(pieces)
        .map(
            piece ->
                Named.of(
                    "a run of " + piece.replace("\n", "\\n").replace("\t", "\\t"),
                    piece.repeat(LENGTH / piece.length())));
  }

  private static String growing(String mark) {
    var text = new StringBuilder();
    IntStream.range(1, 700).forEach(length -> text.append(mark.repeat(length)).append(' '));
    return text.toString();
  }

  private static String stairs() {
    var text = new StringBuilder();
    IntStream.range(0, 4_000).forEach(step -> text.append("  ".repeat(step % 60)).append("- a\n"));
    return text.toString();
  }
}
