package org.lykta.server.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lykta.server.git.HostileCommits.TEXT;

import java.io.IOException;
import java.nio.file.Path;
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
import org.lykta.server.content.ContentAway;
import org.lykta.server.content.ContentSource.Version;

/**
 * Folders that no editor makes: each is a problem on its place, passed over or said to be broken.
 */
class HostileTreesTest {

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

  @Test
  void sixtyFiveLevelsAreAProblem() throws IOException {
    assertThat(editor.commits(editor.tree().file("a.md", TEXT).within(65)).sources().problems())
        .extracting(Problem::what)
        .containsExactly("Mappen ligger djupare än 64 nivåer.");
  }

  @Test
  void aThousandLevelsAreAProblem() throws IOException {
    assertThat(editor.commits(editor.tree().file("a.md", TEXT).within(1000)).sources().problems())
        .hasSize(1);
  }

  @Test
  void aFileAndAFolderOfOneNameAreBothThere() throws IOException {
    HostileTree pages =
        editor.tree().file("a.md", TEXT).folder("a.md", editor.tree().file("b.md", TEXT));

    assertThat(editor.commits(editor.house("pages", pages)).sources().texts())
        .containsKeys("pages/a.md", "pages/a.md/b.md");
  }

  @Test
  void aFileThatStandsTwiceIsThereOnce() throws IOException {
    HostileTree pages = editor.tree().file("a.md", TEXT).file("a.md", TEXT + "Igen.\n");

    assertThat(editor.commits(editor.house("pages", pages)).sources().texts())
        .containsKey("pages/a.md");
  }

  @Test
  void whatIsCalledAFileAndIsAFolderIsSaid() {
    ObjectId folderOfItsOwn = editor.tree().file("b.md", TEXT).write();

    isBroken(editor.tree().add("a.md".getBytes(UTF_8), FileMode.REGULAR_FILE, folderOfItsOwn));
  }

  @Test
  void whatIsNoTreeIsSaid() {
    isBroken(editor.tree().file("a\u0000b.md", TEXT));
  }

  private void isBroken(HostileTree pages) {
    assertThatThrownBy(() -> editor.commits(editor.house("pages", pages)))
        .isInstanceOf(ContentAway.class)
        .hasMessageContaining("att förvaret är helt");
  }

  @Test
  void aHundredThousandFilesBesideTheContentArePassedOver() throws IOException {
    HostileTree beside = editor.tree();
    ObjectId text = beside.blob(TEXT);
    for (int n = 0; n < Effort.of(100_000); n++) {
      beside.add(("f" + n).getBytes(UTF_8), FileMode.REGULAR_FILE, text);
    }

    assertThat(editor.commits(editor.tree().file("a.md", TEXT), beside).sources().texts())
        .containsOnlyKeys("a.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages/", ""})
  void moreThanTenThousandDocumentsAreAProblem(String where) throws IOException {
    HostileTree many = editor.tree();
    ObjectId text = many.blob(TEXT);
    for (int n = 0; n < 20_000; n++) {
      many.add(("f" + n + ".md").getBytes(UTF_8), FileMode.REGULAR_FILE, text);
    }

    Version version = editor.commits(where.isEmpty() ? many : editor.house("pages", many));

    assertThat(version.sources().whole()).isFalse();
    assertThat(version.sources().texts()).hasSize(10_000);
    assertThat(version.sources().problems())
        .extracting(Problem::what)
        .containsExactly("Det finns fler än 10000 dokument.");
  }
}
