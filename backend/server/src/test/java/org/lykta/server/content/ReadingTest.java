package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.PAGE;
import static org.lykta.server.content.Contents.SECTION;
import static org.lykta.server.content.Contents.page;
import static org.lykta.server.content.Contents.section;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Problem;

class ReadingTest {

  @Test
  void everyProblemIsToldAtOnceWithErrorsFirst() {
    Reading reading =
        Contents.read(
            Map.of(
                SECTION,
                section("reviewed: 2020-01-01\nnot: x\n", "<b>\n\n![a](b)\n"),
                PAGE,
                page("themes: [slep]\n", "[a](javascript:x) [b](/finns/inte)\n"),
                "kaffe.md",
                "x"));

    assertThat(reading.problems())
        .extracting(problem -> problem.severity() + " " + problem.file() + ":" + problem.line())
        .containsExactly(
            "ERROR guides/ma-bra/01-borja/01-andas.md:6",
            "ERROR guides/ma-bra/01-borja/01-andas.md:8",
            "ERROR guides/ma-bra/01-borja/01-andas.md:10",
            "ERROR kaffe.md:1",
            "ERROR pages/hjalp-nu.md:4",
            "ERROR pages/hjalp-nu.md:6",
            "ERROR pages/hjalp-nu.md:6",
            "WARNING guides/ma-bra/01-borja/01-andas.md:1");
    assertThat(reading.problems()).isSorted().doesNotHaveDuplicates();
    assertThat(reading.hasErrors()).isTrue();
  }

  @Test
  void linesAreSortedAsNumbers() {
    Reading reading =
        Contents.read(Map.of(SECTION, section("", "Hej.\n\n".repeat(50) + "<b>\n\n<i>\n")));
    Reading many = Contents.read(Map.of(SECTION, section("", "![a](b)\n\n".repeat(10))));

    assertThat(reading.problems()).extracting(Problem::line).containsExactly(106, 108);
    assertThat(many.problems())
        .extracting(Problem::line)
        .containsExactly(6, 8, 10, 12, 14, 16, 18, 20, 22, 24);
  }

  @Test
  void oneFileTellsFiftyProblemsAtMost() {
    Reading reading = Contents.read(Map.of(SECTION, section("", "![a](b)\n\n".repeat(60))));

    assertThat(reading.problems()).hasSize(50);
  }

  @Test
  void warningsAloneAreNoErrors() {
    Reading reading = Contents.read(Map.of(SECTION, section("reviewed: 2020-01-01\n", "Lugnt.\n")));

    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.hasErrors()).isFalse();
  }

  @Test
  void theReadingCountsWhatItFound() {
    Reading reading =
        Contents.read(
            Map.of(SECTION, section("", "Lugnt.\n"), PAGE, page("", "Ring [112](tel:112).\n")));

    assertThat(reading.library().counts())
        .containsExactly(
            Map.entry("chapter", 1L),
            Map.entry("guide", 1L),
            Map.entry("page", 1L),
            Map.entry("section", 1L));
  }
}
