package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.MovableClock;
import org.lykta.server.content.ContentAway;

/** A branch goes wherever its owners take it, and is followed there. */
class RewrittenHistoryTest {

  @TempDir Path folder = Path.of("");
  private EditorsRepository editors;
  private GitContent content;

  @BeforeEach
  void begin() {
    editors = new EditorsRepository(folder.resolve("editors"));
    content = new GitContent(editors.place("content"), folder.resolve("copy"), MovableClock.now());
  }

  @AfterEach
  void end() {
    content.close();
    editors.close();
  }

  private void commits(String text) {
    editors.write("content/pages/a.md", text);
    editors.commit(text);
  }

  private void reads(String text) throws IOException {
    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", text);
  }

  private void deleteBranch() throws IOException {
    Files.delete(editors.repository().getDirectory().toPath().resolve("refs/heads/main"));
  }

  @Test
  void anUnrelatedHistoryIsFollowed() throws IOException {
    commits("ett");
    commits("två");
    reads("två");

    deleteBranch();
    commits("helt annat");

    assertThat(editors.repository().resolve("HEAD~1")).as("the first of its history").isNull();
    reads("helt annat");
  }

  @Test
  void aBranchThatIsGoneIsSaidAndReadWhenItIsBack() throws IOException {
    commits("ett");
    reads("ett");

    deleteBranch();
    assertThatThrownBy(content::read)
        .isInstanceOf(ContentAway.class)
        .hasMessageContaining("kontrollera adressen, grenen och lösenordet");

    commits("tillbaka");
    reads("tillbaka");
  }

  @Test
  void aFolderThatBecomesAFileIsSaidAndReadWhenItIsBack() throws IOException {
    commits("ett");
    reads("ett");

    Files.delete(editors.folder().resolve("content/pages/a.md"));
    Files.delete(editors.folder().resolve("content/pages"));
    Files.delete(editors.folder().resolve("content"));
    editors.write("content", "en fil");
    editors.commit("Ingen mapp");
    assertThatThrownBy(content::read)
        .isInstanceOf(ContentAway.class)
        .hasMessageContaining("Mappen content finns inte");

    Files.delete(editors.folder().resolve("content"));
    commits("tillbaka");
    reads("tillbaka");
  }

  @Test
  void aCopyThatCannotBeWrittenIsSaid() {
    commits("ett");
    Path unnameable = folder.resolve("n".repeat(300));

    try (var unwritable =
        new GitContent(editors.place("content"), unnameable, MovableClock.now())) {
      assertThatThrownBy(unwritable::read)
          .isInstanceOf(ContentAway.class)
          .hasMessageContaining("svarar men går inte att kopiera till " + unnameable)
          .hasMessageContaining("att disken har plats");
    }
  }
}
