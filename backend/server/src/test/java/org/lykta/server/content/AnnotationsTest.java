package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.domain.content.Problem;

/** What Git hosts read, to the letter. */
class AnnotationsTest {

  private static final Problem ERROR =
      Problem.error("stories/koden.md", 4, "\"sleeep\" går inte att förstå.", "Menade du sleep?");
  private static final Problem WARNING =
      Problem.warning("pages/om.md", 1, "Texten lästes igenom 2025.", "Läs den.");

  @Test
  void gitHubGetsOneCommandForEachProblem() {
    assertThat(gitHub(ERROR, WARNING))
        .isEqualTo(
            """
            ::error file=content/stories/koden.md,line=4::content/stories/koden.md:4: fel: "sleeep" går inte att förstå. Menade du sleep?
            ::warning file=content/pages/om.md,line=1::content/pages/om.md:1: varning: Texten lästes igenom 2025. Läs den.
            """);
  }

  @Test
  void whatGitHubWouldMisreadIsEscaped() {
    assertThat(gitHub(Problem.error("a:b,c%\n.md", 1, "100 %\r\n::error::, fel.", "Laga: nu.")))
        .isEqualTo(
            "::error file=content/a%3Ab%2Cc%25%0A.md,line=1::content/a:b,c%25%0A.md:1: fel: "
                + "100 %25%0D%0A::error::, fel. Laga: nu.\n");
  }

  @Test
  void gitLabGetsACodeQualityReport() {
    var report = new GitLabReport(Path.of("content")).of(List.of(ERROR, WARNING));

    assertThat(report.toString())
        .isEqualTo(
            "[{\"description\":\"\\\"sleeep\\\" går inte att förstå. Menade du sleep?\","
                + "\"check_name\":\"content-error\","
                + "\"fingerprint\":\"%s\",".formatted(report.get(0).get("fingerprint").asString())
                + "\"severity\":\"blocker\","
                + "\"location\":{\"path\":\"content/stories/koden.md\",\"lines\":{\"begin\":4}}},"
                + "{\"description\":\"Texten lästes igenom 2025. Läs den.\","
                + "\"check_name\":\"content-warning\","
                + "\"fingerprint\":\"%s\",".formatted(report.get(1).get("fingerprint").asString())
                + "\"severity\":\"minor\","
                + "\"location\":{\"path\":\"content/pages/om.md\",\"lines\":{\"begin\":1}}}]");
  }

  @Test
  void aFingerprintIsTheSameOnAnotherLineAndNeverTwiceInAReport() {
    Problem moved = Problem.error(ERROR.file(), 9, ERROR.what(), ERROR.mend());

    assertThat(fingerprints(moved)).isEqualTo(fingerprints(ERROR));
    assertThat(fingerprints(ERROR, moved, WARNING)).doesNotHaveDuplicates();
  }

  @Test
  void withoutProblemsTheReportIsAnEmptyList() {
    assertThat(new GitLabReport(Path.of("content")).of(List.of()).toString()).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({
    "content, content/a.md",
    "./content/, content/a.md",
    "x/../content, content/a.md",
    "., a.md",
    "'', a.md",
    "/annanstans/content, /annanstans/content/a.md"
  })
  void pathsStartWhereTheCallIsMade(String folder, String path) {
    assertThat(new RepositoryPath(Path.of(folder)).of("a.md")).isEqualTo(path);
  }

  @Test
  void aFolderGivenFromTheRootIsToldFromHere() {
    assertThat(new RepositoryPath(Path.of("content").toAbsolutePath()).of("a.md"))
        .isEqualTo("content/a.md");
  }

  private static String gitHub(Problem... problems) {
    var said = new ByteArrayOutputStream();
    new GitHubAnnotations(Path.of("content"))
        .print(List.of(problems), new PrintStream(said, true, StandardCharsets.UTF_8));
    return said.toString(StandardCharsets.UTF_8);
  }

  private static List<String> fingerprints(Problem... problems) {
    return new GitLabReport(Path.of("content"))
        .of(List.of(problems))
        .valueStream()
        .map(finding -> finding.get("fingerprint").asString())
        .toList();
  }
}
