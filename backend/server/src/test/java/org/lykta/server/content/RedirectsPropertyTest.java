package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lykta.domain.content.Document;

class RedirectsPropertyTest {

  private static final String PAGE = Contents.page("", "Ring [112](tel:112).\n");
  private static final String SECTION = Contents.section("", "Lugnt.\n");

  @Property(tries = 500)
  void whatIsFollowedEndsAtATextInOneStep(@ForAll("files") List<String> lines) {
    Reading reading = read(String.join("\n", lines));
    Set<String> texts =
        reading.library().stream().map(Document::address).collect(Collectors.toSet());

    assertThat(reading.redirects().moved())
        .allSatisfy(
            (old, now) -> {
              assertThat(texts).contains(now).doesNotContain(old);
              assertThat(reading.redirects().from(now)).isEmpty();
            });
  }

  @Property(tries = 500)
  void aFileWithoutErrorsHasEveryLineFollowed(@ForAll("files") List<String> lines) {
    Reading reading = read(String.join("\n", lines));

    assertThat(reading.hasErrors()).isEqualTo(reading.redirects().moved().size() < lines.size());
  }

  @Property(tries = 300)
  void anythingAtAllIsReadWithoutFailing(@ForAll String text) {
    assertThat(read(text).problems()).isSorted().hasSizeLessThanOrEqualTo(50);
  }

  /** Few addresses, so that they meet: texts, old ones that lead on, and some that are neither. */
  @Provide
  Arbitrary<List<String>> files() {
    Arbitrary<String> old = Arbitraries.of("/a", "/b", "/c", "/d", "/a/b", "/guider/gammal");
    Arbitrary<String> texts =
        Arbitraries.of(
            "/sidor/hjalp-nu",
            "/guider/ma-bra",
            "/guider/ma-bra/borja",
            "/guider/ma-bra/borja#andas");
    Arbitrary<String> wrong = Arbitraries.of("//a", "/en/a", "/a/", "/borta", "/guider/ma-bra#x");
    Arbitrary<String> from =
        Arbitraries.frequencyOf(Tuple.of(20, old), Tuple.of(1, texts), Tuple.of(1, wrong));
    Arbitrary<String> to =
        Arbitraries.frequencyOf(Tuple.of(20, texts), Tuple.of(3, old), Tuple.of(1, wrong));
    return Combinators.combine(from, to)
        .as((before, after) -> before + " " + after)
        .list()
        .ofMaxSize(6);
  }

  private static Reading read(String lines) {
    return Contents.read(
        Map.of(RedirectsReader.FILE, lines, Contents.PAGE, PAGE, Contents.SECTION, SECTION));
  }
}
