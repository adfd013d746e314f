package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.git.HostileCommits.TEXT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.content.Problem;
import org.lykta.server.Effort;

/** Names that no editor gives: each is a problem on its place or passed over. */
class HostileNamesTest {

  @TempDir Path folder = Path.of("");
  private HostileCommits editor;

  @BeforeEach
  void begin() {
    editor = new HostileCommits(folder);
  }

  @AfterEach
  void end() throws IOException {
    editor.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        ".git",
        "../../../tmp/lykta-x.md",
        "/etc/lykta-x.md",
        "C:\\lykta-x.md",
        "a/b.md",
        "con.md",
        "~",
        "a\nb.md",
        "a\u001b[31mb.md",
        "a\u202eb.md",
        " .md",
        "-rf.md",
        "git~1",
        "\ud83d\udc7b.md",
        ""
      })
  void aNameOfAFileIsAProblemOrPassedOver(String name) throws IOException {
    List<Problem> problems = editor.problems(editor.house("pages", editor.tree().file(name, TEXT)));

    assertThat(problems).noneMatch(problem -> problem.file().matches(".*\\p{Cntrl}.*"));
    if (!name.startsWith(".")) {
      assertThat(problems)
          .anyMatch(problem -> problem.file().startsWith("pages/") && problem.line() > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", ".git", "../..", "/", "", "a/b", "a\nb"})
  void aNameOfAFolderIsAProblemOrPassedOver(String name) throws IOException {
    List<Problem> problems = editor.problems(editor.house(name, editor.tree().file("a.md", TEXT)));

    if (!name.startsWith(".")) {
      assertThat(problems).anyMatch(problem -> problem.file().endsWith("a.md"));
    }
  }

  @Test
  void aNameOfFourKilobytesIsAProblem() throws IOException {
    String name = "n".repeat(4096) + ".md";

    assertThat(editor.problems(editor.house("pages", editor.tree().file(name, TEXT))))
        .anyMatch(problem -> problem.file().equals("pages/" + name));
  }

  @Test
  void aNameThatIsNotUtf8IsAProblem() throws IOException {
    byte[] name = {'a', (byte) 0xff, (byte) 0xc3, '.', 'm', 'd'};

    assertThat(editor.problems(editor.house("pages", editor.tree().file(name, TEXT))))
        .anyMatch(problem -> problem.file().startsWith("pages/a"));
  }

  @Test
  void namesThatDifferInCaseOrInHowTheyAreWrittenAreProblems() throws IOException {
    HostileTree pages = editor.tree().file("a.md", TEXT).file("A.md", TEXT);
    pages.file("\u00e5.md", TEXT).file("a\u030a.md", TEXT);

    List<Problem> problems = editor.problems(editor.house("pages", pages));

    assertThat(problems).anyMatch(problem -> problem.file().equals("pages/A.md"));
    assertThat(problems).anyMatch(problem -> problem.file().equals("pages/\u00e5.md"));
  }

  @Test
  void namesOfAnyBytesAreNoCrash() throws IOException {
    var random = new Random(17);
    for (int n = 0; n < Effort.of(300); n++) {
      HostileTree pages = editor.tree();
      for (int file = random.nextInt(5); file >= 0; file--) {
        byte[] name = new byte[random.nextInt(12)];
        random.nextBytes(name);
        endsNowhere(name);
        pages.file(name, TEXT + file);
      }
      assertThat(editor.problems(editor.house("pages", pages)))
          .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }
  }

  /** A zero would end the name, and what follows is no tree. */
  private static void endsNowhere(byte[] name) {
    for (int at = 0; at < name.length; at++) {
      name[at] = name[at] == 0 ? 1 : name[at];
    }
  }
}
