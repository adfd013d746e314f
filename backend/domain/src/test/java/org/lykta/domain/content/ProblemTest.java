package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void errorsComeBeforeWarningsInAnyFile() {
    Problem warning = Problem.warning("a.md", 1, "Titeln är lång.", "Korta den.");
    Problem error = Problem.error("b.md", 9, "Titeln saknas.", "Skriv title.");

    assertThat(List.of(warning, error).stream().sorted()).containsExactly(error, warning);
  }

  @Test
  void problemsStandFileByFileAndLineByLine() {
    Problem second = at("a.md", 2);
    Problem tenth = at("a.md", 10);
    Problem other = at("b.md", 1);

    assertThat(List.of(other, tenth, second).stream().sorted())
        .containsExactly(second, tenth, other);
  }

  @Test
  void problemsOnALineStandByWhatIsWrongAndThenByHowToMendIt() {
    Problem one = Problem.error("a.md", 1, "Fel a.", "Gör b.");
    Problem two = Problem.error("a.md", 1, "Fel b.", "Gör a.");
    Problem three = Problem.error("a.md", 1, "Fel b.", "Gör b.");

    assertThat(List.of(three, two, one).stream().sorted()).containsExactly(one, two, three);
  }

  @Test
  void onlyTheSameProblemStandsInTheSamePlace() {
    assertThat(at("a.md", 1)).isEqualByComparingTo(at("a.md", 1));
  }

  @Test
  void onlyErrorsAreErrors() {
    assertThat(Problem.error("a.md", 1, "Fel.", "Rätta.").isError()).isTrue();
    assertThat(Problem.warning("a.md", 1, "Fel.", "Rätta.").isError()).isFalse();
  }

  @Test
  void aProblemReadsAsPlaceWhatAndHow() {
    assertThat(Problem.error("stories/kaffe.md", 3, "Titeln saknas.", "Skriv title."))
        .hasToString("stories/kaffe.md:3: Titeln saknas. Skriv title.");
  }

  private static Problem at(String file, int line) {
    return Problem.error(file, line, "Titeln saknas.", "Skriv title.");
  }
}
