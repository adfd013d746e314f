package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.domain.content.Problem;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentAway;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.settings.ContentPlace;

/** What becomes of what editors commit. */
class GitContentTest {

  @TempDir Path folder = Path.of("");
  private EditorsRepository editors;
  private GitContent content;

  @BeforeEach
  void write() {
    editors = new EditorsRepository(folder.resolve("editors"));
    content = new GitContent(editors.place("content"), folder.resolve("copy"));
  }

  @AfterEach
  void close() {
    content.close();
    editors.close();
  }

  @Test
  void aCommitReadsAsItsFolderDoes() throws IOException {
    TestContent.in(editors.folder().resolve("content"));
    editors.write("README.md", "Något annat än innehållet.");
    String commit = editors.commit("Första");

    Version version = content.read();

    assertThat(version.commit()).isEqualTo(commit);
    assertThat(version.sources())
        .isEqualTo(new ContentFolder(editors.folder().resolve("content")).read().sources());
  }

  @Test
  void theWholeRepositoryMayBeTheContent() throws IOException {
    editors.write("pages/a.md", "a\r\nb");
    editors.commit("Första");
    try (var whole = new GitContent(editors.place(""), folder.resolve("whole"))) {
      assertThat(whole.read().sources().texts()).containsOnly(entry("pages/a.md", "a\nb"));
    }
  }

  @Test
  void aCommitThatWasForgottenIsForgottenHereToo() throws IOException {
    editors.write("content/pages/a.md", "ett");
    String first = editors.commit("Första");
    editors.write("content/pages/a.md", "två");
    editors.commit("Andra");
    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", "två");

    editors.forgetLast();

    assertThat(content.read().commit()).isEqualTo(first);
    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", "ett");
  }

  @Test
  void aDeletedFileIsGone() throws IOException {
    editors.write("content/pages/a.md", "ett");
    editors.write("content/pages/b.md", "två");
    editors.commit("Första");
    content.read();

    Files.delete(editors.folder().resolve("content/pages/b.md"));
    editors.commit("Andra");

    assertThat(content.read().sources().texts()).containsOnlyKeys("pages/a.md");
  }

  @Test
  void whatIsNoTextIsAProblemOnItsPlace() throws IOException {
    editors.write("content/pages/a.md", "ett");
    Files.createSymbolicLink(
        editors.folder().resolve("content/pages/lank.md"), Path.of("/etc/hostname"));
    editors.write("content/pages/stor.md", "x".repeat(300_000));
    editors.write(
        "content/media/bild.png",
        "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
    editors.commit("Första");
    addSubmodule("content/annat");

    Version version = content.read();

    assertThat(version.sources().texts()).containsOnlyKeys("pages/a.md");
    assertThat(version.sources().problems())
        .extracting(Problem::file, Problem::what)
        .containsExactlyInAnyOrder(
            tuple("pages/lank.md", "Det här är en länk till något annat, ingen fil."),
            tuple("annat", "Det här är en länk till något annat, ingen fil."),
            tuple("pages/stor.md", "Filen är större än 256 kB."),
            tuple("media/bild.png", "Filen ligger inte här utan i Git LFS."));
  }

  private void addSubmodule(String path) throws IOException {
    try (Repository repository =
        new FileRepositoryBuilder().setWorkTree(editors.folder().toFile()).build()) {
      DirCache index = repository.lockDirCache();
      DirCacheEditor editor = index.editor();
      editor.add(
          new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
              entry.setFileMode(FileMode.GITLINK);
              entry.setObjectId(ObjectId.fromString("1".repeat(40)));
            }
          });
      if (!editor.commit()) {
        throw new IOException("the index could not be written");
      }
    }
    editors.commitIndex("Med undermodul");
  }

  @Test
  void aBrokenCopyIsMadeAnew() throws IOException {
    editors.write("content/pages/a.md", "ett");
    editors.commit("Första");
    content.read();
    content.close();
    try (Stream<Path> files = Files.walk(folder.resolve("copy"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.writeString(file, "sönder");
      }
    }

    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", "ett");
  }

  @Test
  void whatCannotBeReachedIsSaidAndCanBeReachedLater() throws IOException {
    assertThatThrownBy(content::read)
        .isInstanceOf(ContentAway.class)
        .hasMessage(
            "Innehållet %s går inte att hämta: kontrollera adressen, grenen och lösenordet i LYKTA_CONTENT."
                .formatted(editors.place("content")));

    editors.write("content/pages/a.md", "ett");
    editors.commit("Första");

    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", "ett");
  }

  @Test
  void thePasswordIsInNoSentence() throws IOException {
    var place = new ContentPlace.Git("http://lykta:hemligt@127.0.0.1:1/a.git", "main", "");
    try (var away = new GitContent(place, folder.resolve("away"))) {
      assertThatThrownBy(away::read)
          .isInstanceOf(ContentAway.class)
          .hasMessageContaining("http://127.0.0.1:1/a.git#main")
          .hasMessageNotContaining("hemligt");
    }
  }

  @Test
  void aMissingFolderIsSaid() throws IOException {
    editors.write("annat/a.md", "ett");
    editors.commit("Första");

    assertThatThrownBy(content::read)
        .isInstanceOf(ContentAway.class)
        .hasMessageContaining("Mappen content finns inte");
  }
}
