package org.lykta.server.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.content.Problem;
import org.lykta.server.Effort;
import org.lykta.server.MovableClock;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentAway;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.content.Readers;

/** Trees that no editor makes: each name is a problem on its place or passed over. */
class HostileTreesTest {

  private static final String TEXT = "---\ntitle: Text\n---\nText.\n";

  @TempDir Path folder = Path.of("");
  private EditorsRepository editors;
  private GitContent content;

  @BeforeEach
  void begin() {
    editors = new EditorsRepository(folder.resolve("editors"));
    content = new GitContent(editors.place("content"), folder.resolve("copy"), MovableClock.now());
  }

  @AfterEach
  void end() throws IOException {
    content.close();
    editors.close();
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).as("nothing is written elsewhere").hasSizeLessThanOrEqualTo(2);
    }
  }

  private HostileTree tree() {
    return new HostileTree(editors);
  }

  private Version commits(HostileTree inContent) throws IOException {
    tree().folder("content", inContent).commit();
    return content.read();
  }

  /** What is told of a version once its documents have been read too. */
  private static List<Problem> problems(Version version) {
    return Readers.contentReader().read(version.sources(), LocalDate.of(2026, 2, 1)).problems();
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
    Version version = commits(house("pages", tree().file(name, TEXT)));

    assertThat(version.sources().texts().keySet())
        .noneMatch(path -> path.matches(".*\\p{Cntrl}.*"));
    if (!name.startsWith(".")) {
      assertThat(problems(version))
          .anyMatch(problem -> problem.file().startsWith("pages/") && problem.line() > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", ".git", "../..", "/", "", "a/b", "a\nb"})
  void aNameOfAFolderIsAProblemOrPassedOver(String name) throws IOException {
    Version version = commits(house(name, tree().file("a.md", TEXT)));

    if (!name.startsWith(".")) {
      assertThat(problems(version)).anyMatch(problem -> problem.file().endsWith("a.md"));
    }
  }

  @Test
  void aNameOfFourKilobytesIsAProblem() throws IOException {
    String name = "n".repeat(4096) + ".md";

    assertThat(problems(commits(house("pages", tree().file(name, TEXT)))))
        .anyMatch(problem -> problem.file().equals("pages/" + name));
  }

  @Test
  void aNameThatIsNotUtf8IsAProblem() throws IOException {
    byte[] name = {'a', (byte) 0xff, (byte) 0xc3, '.', 'm', 'd'};

    assertThat(problems(commits(house("pages", tree().file(name, TEXT)))))
        .anyMatch(problem -> problem.file().startsWith("pages/a"));
  }

  @Test
  void namesThatDifferInCaseOrInHowTheyAreWrittenAreProblems() throws IOException {
    HostileTree pages = tree().file("a.md", TEXT).file("A.md", TEXT);
    pages.file("\u00e5.md", TEXT).file("a\u030a.md", TEXT);

    List<Problem> problems = problems(commits(house("pages", pages)));

    assertThat(problems).anyMatch(problem -> problem.file().equals("pages/A.md"));
    assertThat(problems).anyMatch(problem -> problem.file().equals("pages/\u00e5.md"));
  }

  @Test
  void sixtyFiveLevelsAreAProblem() throws IOException {
    assertThat(commits(tree().file("a.md", TEXT).within(65)).sources().problems())
        .extracting(Problem::what)
        .containsExactly("Mappen ligger djupare än 64 nivåer.");
  }

  @Test
  void aThousandLevelsAreAProblem() throws IOException {
    assertThat(commits(tree().file("a.md", TEXT).within(1000)).sources().problems()).hasSize(1);
  }

  @Test
  void aFileAndAFolderOfOneNameAreBothThere() throws IOException {
    HostileTree pages = tree().file("a.md", TEXT).folder("a.md", tree().file("b.md", TEXT));

    assertThat(commits(house("pages", pages)).sources().texts())
        .containsKeys("pages/a.md", "pages/a.md/b.md");
  }

  @Test
  void aFileThatStandsTwiceIsThereOnce() throws IOException {
    HostileTree pages = tree().file("a.md", TEXT).file("a.md", TEXT + "Igen.\n");

    assertThat(commits(house("pages", pages)).sources().texts()).containsKey("pages/a.md");
  }

  private HostileTree house(String name, HostileTree within) {
    try {
      String vocabulary = Files.readString(TestContent.SHIPPED.resolve("vocabulary.yaml"));
      return tree().file("vocabulary.yaml", vocabulary).folder(name, within);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void whatIsCalledAFileAndIsAFolderIsSaid() {
    ObjectId folderOfItsOwn = tree().file("b.md", TEXT).write();

    isBroken(tree().add("a.md".getBytes(UTF_8), FileMode.REGULAR_FILE, folderOfItsOwn));
  }

  @Test
  void whatIsNoTreeIsSaid() {
    isBroken(tree().file("a\u0000b.md", TEXT));
  }

  private void isBroken(HostileTree pages) {
    assertThatThrownBy(() -> commits(house("pages", pages)))
        .isInstanceOf(ContentAway.class)
        .hasMessageContaining("att förvaret är helt");
  }

  @Test
  void aHundredThousandFilesBesideTheContentArePassedOver() throws IOException {
    HostileTree beside = tree();
    for (int n = 0; n < Effort.of(100_000); n++) {
      beside.add(("f" + n).getBytes(UTF_8), FileMode.REGULAR_FILE, oneText());
    }
    tree().folder("beside", beside).folder("content", tree().file("a.md", TEXT)).commit();

    assertThat(content.read().sources().texts()).containsOnlyKeys("a.md");
  }

  private ObjectId text = ObjectId.zeroId();

  private ObjectId oneText() {
    if (text.equals(ObjectId.zeroId())) {
      text = tree().blob(TEXT);
    }
    return text;
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages/", ""})
  void moreThanTenThousandDocumentsAreAProblem(String where) throws IOException {
    HostileTree many = tree();
    for (int n = 0; n < 20_000; n++) {
      many.add(("f" + n + ".md").getBytes(UTF_8), FileMode.REGULAR_FILE, oneText());
    }

    Version version = commits(where.isEmpty() ? many : house("pages", many));

    assertThat(version.sources().whole()).isFalse();
    assertThat(version.sources().texts()).hasSize(10_000);
    assertThat(version.sources().problems())
        .extracting(Problem::what)
        .containsExactly("Det finns fler än 10000 dokument.");
  }

  @Test
  void namesOfAnyBytesAreNoCrash() throws IOException {
    var random = new Random(17);
    for (int n = 0; n < Effort.of(300); n++) {
      HostileTree pages = tree();
      for (int file = random.nextInt(5); file >= 0; file--) {
        byte[] name = new byte[random.nextInt(12)];
        random.nextBytes(name);
        endsNowhere(name);
        pages.file(name, TEXT + file);
      }
      assertThat(problems(commits(house("pages", pages))))
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
