package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void aLinkToWhatNobodyMayReadIsDrawnAsPlainText() {
    Markdown.Rendered rendered =
        Markdown.render("Läs [om **sömn**](/sidor/somn) i kväll.\n", address -> false);

    assertThat(rendered.markdown()).isEqualTo("Läs om **sömn** i kväll.\n");
    assertThat(rendered.html()).isEqualTo("<p>Läs om <strong>sömn</strong> i kväll.</p>\n");
  }

  @Test
  void onlyTheClosedLinkLosesItsAddress() {
    Markdown.Rendered rendered =
        Markdown.render("[a](/sidor/a) [b](/sidor/b)\n", address -> address.equals("/sidor/b"));

    assertThat(rendered.markdown()).isEqualTo("a [b](/sidor/b)\n");
    assertThat(rendered.html()).isEqualTo("<p>a <a href=\"/sidor/b\">b</a></p>\n");
  }

  @Test
  void aLinkByReferenceIsClosedToo() {
    Markdown.Rendered rendered =
        Markdown.render("Läs [mer][1].\n\n[1]: /sidor/somn\n", address -> false);

    assertThat(rendered.html()).isEqualTo("<p>Läs mer.</p>\n");
    assertThat(Markdown.html(Markdown.parse(rendered.markdown()))).isEqualTo(rendered.html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hej *du*  \n\n* en\n* två\n",
        "+ [ut](https://a.se) och [ring](tel:112)\n",
        "[här](#rubrik)\n\nRubrik\n------\n",
        "[öppen](/sidor/oppen)",
        ""
      })
  void aTextWithoutClosedLinksComesBackUnchanged(String text) {
    assertThat(Markdown.render(text, address -> address.equals("/sidor/oppen")).markdown())
        .isSameAs(text);
  }

  @Test
  void onlyAddressesWithinTheHouseAreAskedFor() {
    List<String> asked = new ArrayList<>();
    Markdown.render(
        "[a](https://a.se) [b](tel:112) [c](#c) [d](/sidor/d#e)\n", address -> asked.add(address));

    assertThat(asked).containsExactly("/sidor/d#e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. ett\n2. [två](/borta)\n\n   > citat\n",
        "|a|b|\n|-|:-:|\n|[x](/borta)|y|\n",
        "    kod\n\n[x](/borta)\n",
        "```\nkod\n```\n\n[x](/borta)\n",
        "## [Rubrik](/borta)\n",
        "*[x](/borta)* och **[y](/borta)**\n",
        "\\*stjärna\\* [\\[x\\]](/borta)(y)\n",
        "rad  \nrad [x](/borta)\\\nrad\n",
        "<https://a.se> [x](/borta) &amp; &lt;b&gt;\n",
        "- [x](/borta)\n\n  stycke\n- y\n\n***\n",
        "[*](/borta)a[*](/borta) [`kod`](/borta)\n",
        "[1](/borta). foo\n",
        "[+](/borta) foo\n",
        "[~~~](/borta)\n",
        "[a  ](/borta)\nb\n",
        "[&#32;a](/borta)\n",
        "|a|\n|-|\n|[1](/borta)\\|[~~~](/borta)|\n\n[~~~](/borta)\n"
      })
  void markdownAndHtmlSayTheSame(String text) {
    Markdown.Rendered rendered = Markdown.render(text, address -> false);

    assertThat(rendered.html()).doesNotContain("/borta");
    assertThat(rendered.markdown()).doesNotContain("/borta");
    assertThat(Markdown.html(Markdown.parse(rendered.markdown()))).isEqualTo(rendered.html());
  }

  @Test
  void htmlIsShownAsTheTextItIs() {
    assertThat(Markdown.render("<script>x</script>\n", address -> true).html())
        .isEqualTo("<p>&lt;script&gt;x&lt;/script&gt;</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:x", "data:x", "//a.se", "java&#9;script:x", "&#1;javascript:x"})
  void anUnsafeAddressIsDropped(String address) {
    assertThat(Markdown.render("[a](" + address + ")\n", any -> true).html())
        .isEqualTo("<p><a rel=\"nofollow\" href=\"\">a</a></p>\n");
  }
}
