package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.PAGE;
import static org.lykta.server.content.Contents.SECTION;
import static org.lykta.server.content.Contents.page;
import static org.lykta.server.content.Contents.section;
import static org.lykta.server.content.Told.house;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkProblemsTest {

  private static final String WORDS = "## Ring\n\nLugnt.\n";

  static Stream<Told> within() {
    return Stream.of(
        linking("a link to a page", "/sidor/hjalp-nu", page("", WORDS)),
        linking("a link to a heading on a page", "/sidor/hjalp-nu#ring", page("", WORDS)),
        linking("a link to a guide", "/guider/ma-bra", page("", WORDS)),
        linking("a link to a chapter", "/guider/ma-bra/borja", page("", WORDS)),
        linking("a link to a section", "/guider/ma-bra/borja#andas", page("", WORDS)),
        linking(
            "a link to a page that is not there",
            "/sidor/hjalp-nuu",
            page("", WORDS),
            "fel %s:7: Sidan \"/sidor/hjalp-nuu\" finns inte. Menade du /sidor/hjalp-nu?"),
        linking(
            "a link to a heading that is not on the page",
            "/sidor/hjalp-nu#r",
            page("", WORDS),
            "fel %s:7: Sidan \"/sidor/hjalp-nu#r\" finns inte. Menade du /sidor/hjalp-nu?"));
  }

  static Stream<Told> closed() {
    return Stream.of(
            "status: withdrawn\n",
            "status: draft\n",
            "publish-until: 2026-11-21\n",
            "publish-from: 2026-11-23\n")
        .map(
            closed ->
                linking(
                    "a link to a page with " + closed.strip(),
                    "/sidor/hjalp-nu",
                    page(closed, WORDS),
                    "varning %s:7: Sidan \"/sidor/hjalp-nu\" visas inte just nu. Länken visas som vanlig text så länge."));
  }

  static Stream<Told> open() {
    return Stream.of("publish-until: 2026-11-22\n", "publish-from: 2026-11-22\n", "example: true\n")
        .map(
            open ->
                linking(
                    "a link to a page with " + open.strip(), "/sidor/hjalp-nu", page(open, WORDS)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"within", "closed", "open"})
  void aLinkWithinTheHouseLeadsSomewhereOrIsTold(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }

  private static Told linking(String fact, String address, String page, String... problems) {
    return house(
        fact,
        Map.of(SECTION, section("", "Hej,\n[du](" + address + ").\n"), PAGE, page),
        Stream.of(problems).map(problem -> problem.formatted(SECTION)).toArray(String[]::new));
  }
}
