package org.lykta.server.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lykta.server.print.BookletMother.passage;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What any booklet becomes, whatever it says. */
class TypesetterTest {

  private static Typesetter typesetter;

  @BeforeAll
  static void lay() throws IOException {
    typesetter = new Typesetter();
  }

  private static Paper set(Booklet booklet) throws IOException {
    return new Paper(typesetter.set(booklet, PageSize.ORDINARY));
  }

  @Test
  void arabicLettersAreJoinedAndRunToTheLeft() throws IOException {
    try (Paper paper = set(BookletMother.of("ar", "سلام"))) {
      List<TextPosition> title =
          paper.glyphs(1).stream()
              .filter(glyph -> glyph.getUnicode().matches("\\p{IsArabic}+"))
              .toList();

      // meem alone, lam with alef at the end of a joint, seen at the beginning of one
      assertThat(title).hasSize(3);
      assertThat(title.get(0).getUnicode()).isIn("\uFEE1", "\u0645");
      assertThat(title.get(1).getUnicode()).isEqualTo("\uFEFC");
      assertThat(title.get(2).getUnicode()).isEqualTo("\uFEB3");
      assertThat(title).isSortedAccordingTo((a, b) -> Float.compare(a.getX(), b.getX()));
      assertThat(paper.page(1)).contains("سلام");
    }
  }

  @Test
  void arabicBeginsAtTheRightMarginAndSwedishInItAtTheLeft() throws IOException {
    Booklet booklet =
        BookletMother.of(
            "ar",
            "سلام",
            passage("a", "ar", "باب", "<p>بيت</p>"),
            passage("b", "sv", "Dörr", "<p>Fönster</p>"));
    try (Paper paper = set(booklet)) {
      List<TextPosition> glyphs = paper.glyphs(3);
      float margin = 19 / 25.4f * 72;
      double right =
          glyphs.stream().mapToDouble(glyph -> glyph.getX() + glyph.getWidth()).max().orElseThrow();
      double left = glyphs.stream().mapToDouble(TextPosition::getX).min().orElseThrow();

      assertThat(right).isBetween(419.5 - margin - 4, 419.5 - margin + 1);
      assertThat(left).isBetween(margin - 1.0, margin + 4.0);
      assertThat(paper.page(3)).contains("باب", "بيت", "Dörr", "Fönster");
    }
  }

  @Test
  void vowelSignsTakeNoRoomOfTheirOwn() throws IOException {
    try (Paper paper = set(BookletMother.of("ar", "مُحَمَّد"))) {
      assertThat(paper.glyphs(1))
          .filteredOn(glyph -> glyph.getUnicode().matches("[\\u064B-\\u0652\\uFE70-\\uFE7F]"))
          .isNotEmpty()
          .allSatisfy(sign -> assertThat(sign.getWidth()).isZero());
    }
  }

  @Test
  void aFileIsOfItsEditionsDaySoThatEveryNodePrintsTheSame() throws IOException {
    Booklet booklet = BookletMother.of("sv", "Lika", passage("a", "sv", "A", "<p>text</p>"));
    byte[] here = new Typesetter().set(booklet, PageSize.ORDINARY);

    assertThat(new Typesetter().set(booklet, PageSize.ORDINARY)).isEqualTo(here);
    try (Paper paper = new Paper(here)) {
      assertThat(paper.document().getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(BookletMother.PUBLISHED);
    }
  }

  @Test
  void nothingIsFetched() throws IOException {
    var asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> asked.incrementAndGet());
    server.start();
    try {
      String elsewhere = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      String html =
          """
          <p style="background-image: url('%1$sback.png')">Ord.</p>
          <p><img src="%1$simage.png" alt="En lampa"/></p>
          <p style="list-style-image: url('%1$slist.png');">Fler ord.</p>
          <p><img src="file:///etc/hostname" alt=""/></p>
          """
              .formatted(elsewhere);
      try (Paper paper = set(BookletMother.of("sv", "Utan nät", passage("a", "sv", "A", html)))) {
        assertThat(paper.page(3)).contains("Ord.", "En lampa", "Fler ord.");
      }
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void wordsAreWordsWhateverTheyLookLike() throws IOException {
    String odd = "a & b < c > \"d\" </title> ]]> <!DOCTYPE x> ${e} $unsafe{f}";
    try (Paper paper = set(BookletMother.of("sv", odd, passage("a", "sv", odd, "<p>text</p>")))) {
      assertThat(paper.document().getDocumentInformation().getTitle()).isEqualTo(odd);
      assertThat(paper.page(1).replace(" ", "")).contains(odd.replace(" ", ""));
    }
  }

  @Test
  void charactersThatCannotBePrintedLeaveTheRest() throws IOException {
    String odd = "<p>före \u0001\u0000\u000B\uD800 \uFFFE \u202E \uD83D\uDE00 \u200D efter</p>";
    try (Paper paper = set(BookletMother.of("sv", "T\u0002itel", passage("a", "sv", "A", odd)))) {
      assertThat(paper.document().getDocumentInformation().getTitle()).isEqualTo("Titel");
      assertThat(paper.page(3)).contains("före", "efter").doesNotContain("#");
      assertThat(paper.fonts()).allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
    }
  }

  @Test
  void linksAreWordsAndShortAddressesStandBeside() throws IOException {
    String html =
        """
        <p><a href="https://www.bris.se/">Bris</a>, <a href="tel:112">112</a>,
        <a href="/sidor/hjalp-nu">Hjälp nu</a>, <a href="https://mind.se">mind.se</a>,
        <a href="https://example.org/%s">långt</a></p>
        """
            .formatted("x".repeat(80));
    try (Paper paper = set(BookletMother.of("sv", "Länkar", passage("a", "sv", "A", html)))) {
      assertThat(paper.page(3)).contains("Bris (bris.se), 112, Hjälp nu, mind.se, långt");
      assertThat(paper.document().getPage(2).getAnnotations()).isEmpty();
    }
  }

  @Test
  void aTextThatIsNotWellFormedIsRefusedAsAWhole() {
    Booklet broken = BookletMother.of("sv", "Trasig", passage("a", "sv", "A", "<p>öppen"));

    assertThatThrownBy(() -> typesetter.set(broken, PageSize.ORDINARY))
        .isInstanceOf(IOException.class);
  }
}
