package org.lykta.server.meetingguide;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lykta.server.content.Markdown;

/** What others have written is shown as they wrote it, and means nothing more. */
class PlainWordsPropertyTest {

  @Property(tries = 2000)
  void theirWordsAreWordsInOurMarkdown(@ForAll("written") String written) {
    String plain = PlainWords.lines(written);

    String markdown = PlainWords.markdown(plain);

    assertThat(Markdown.plain(markdown)).isEqualTo(plain.replaceAll("\\s+", " ").strip());
    assertThat(Markdown.render(markdown, any -> true).html())
        .doesNotContain("<a", "<h", "<ul", "<ol", "<code", "<em", "<strong", "<table", "<block");
  }

  @Property(tries = 2000)
  void aCutTextIsNoLongerThanItMayBe(@ForAll("written") String written) {
    assertThat(PlainWords.cut(written, 12).length()).isLessThanOrEqualTo(12);
  }

  @Provide
  Arbitrary<String> written() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "\\",
            "`",
            "```",
            "*",
            "**",
            "_",
            "[",
            "](",
            "]:",
            ")",
            "<",
            ">",
            "<b>",
            "</p>",
            "<br>",
            "&amp;",
            "&#42;",
            "&",
            "#",
            "# ",
            "|",
            "\n|-|",
            "~~",
            "-",
            "- ",
            "+ ",
            "===",
            "---",
            "1. ",
            "2)",
            "!",
            ":",
            " ",
            "    ",
            "\t",
            "\n",
            "\r\n",
            "\n\n",
            "\u0000",
            "\u202e",
            "\ud83c\udf31",
            "\ud800",
            "å",
            "a",
            "https://a.se",
            "x@a.se",
            "\u00a0");
    return marks.list().ofMaxSize(24).map(parts -> String.join("", parts));
  }

  @Example
  void whatIsBetweenTheMarksOfHtmlIsKept() {
    assertThat(PlainWords.line("<p class='x'>R&auml;ksm&ouml;rg&aring;s<script>x()</script> &lt;3"))
        .isEqualTo("Räksmörgås <3");
    assertThat(PlainWords.line("5 < 7 och 9 > 8")).isEqualTo("5 < 7 och 9 > 8");
  }
}
