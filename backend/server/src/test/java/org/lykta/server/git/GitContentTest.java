package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.domain.content.Problem;
import org.lykta.server.Effort;
import org.lykta.server.MovableClock;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentAway;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.settings.ContentPlace;

/** What becomes of what editors commit. */
class GitContentTest {

  private static final List<String> FILES =
      List.of(
          "pages/a.md",
          "pages/b.md",
          "guides/g/guide.md",
          "guides/g/01-k/chapter.md",
          "guides/g/01-k/01-s.md",
          "stories/å.md",
          ".hidden/x.md",
          "README.md",
          "redirects.txt");

  @TempDir Path folder = Path.of("");
  private final MovableClock clock = MovableClock.now();
  private EditorsRepository editors;
  private GitContent content;

  @BeforeEach
  void write() {
    editors = new EditorsRepository(folder.resolve("editors"));
    content = new GitContent(editors.place("content"), folder.resolve("copy"), clock);
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
    try (var whole = new GitContent(editors.place(""), folder.resolve("whole"), clock)) {
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
  void aFolderMayTakeThePlaceOfAFileAndTheOtherWayRound() throws IOException {
    editors.write("content/pages/a.md", "ett");
    editors.write("content/media", "ingen mapp");
    editors.commit("Första");
    content.read();

    Files.delete(editors.folder().resolve("content/media"));
    editors.write("content/media/b.md", "två");
    editors.commit("Andra");
    assertThat(content.read().sources().texts()).containsOnlyKeys("pages/a.md", "media/b.md");

    Files.delete(editors.folder().resolve("content/media/b.md"));
    Files.delete(editors.folder().resolve("content/media"));
    editors.write("content/media", "ingen mapp");
    editors.commit("Tredje");
    assertThat(content.read().sources().texts()).containsOnlyKeys("pages/a.md", "media");
  }

  @Test
  void whatWasTooMuchIsTakenInWhenThereIsRoom() throws IOException {
    String large = "x".repeat(300_000);
    editors.write("content/pages/a.md", large);
    editors.write("content/pages/b.md", "två");
    editors.commit("Första");
    assertThat(content.read().sources().problems()).hasSize(1);

    editors.write("content/pages/a.md", "ett");
    editors.commit("Andra");

    assertThat(content.read().sources())
        .isEqualTo(new ContentFolder(editors.folder().resolve("content")).read().sources());
  }

  /** Whatever editors do, reading only what differs comes to the same as reading it all. */
  @Test
  void readingWhatChangedIsReadingAll() throws IOException {
    var random = new Random(7);
    Path root = editors.folder().resolve("content");
    editors.write("content/pages/always.md", "alltid");
    for (int n = 0; n < Effort.of(200); n++) {
      for (int change = random.nextInt(4); change >= 0; change--) {
        doSomething(random, root);
      }
      editors.commit("Ändring " + n);

      assertThat(content.read().sources())
          .as("after commit %d", n)
          .isEqualTo(new ContentFolder(root).read().sources());
    }
  }

  private void doSomething(Random random, Path root) throws IOException {
    String file = FILES.get(random.nextInt(FILES.size()));
    Path path = root.resolve(file);
    Files.deleteIfExists(path);
    switch (random.nextInt(5)) {
      case 0 -> Files.createDirectories(path.getParent());
      case 1 -> {
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, Path.of("always.md"));
      }
      case 2 -> editors.write("content/" + file, "version https://git-lfs.github.com/spec/v1\n");
      default -> editors.write("content/" + file, "text " + random.nextInt(5));
    }
  }

  @Test
  void whatWasWithdrawnIsGoneFromTheCopyWithinADay() throws IOException {
    editors.write("content/stories/s.md", "min berättelse");
    editors.write("content/pages/a.md", "ett");
    editors.commit("Första");
    content.read();
    ObjectId story = blob("min berättelse");
    assertThat(copyHas(story)).isTrue();
    Files.delete(editors.folder().resolve("content/stories/s.md"));
    editors.commit("Drar tillbaka");
    content.read();

    clock.move(Duration.ofHours(21));

    assertThat(content.read().sources().texts()).containsOnlyKeys("pages/a.md");
    assertThat(copyHas(story)).isFalse();
  }

  private boolean copyHas(ObjectId object) throws IOException {
    try (Repository copy = new FileRepository(folder.resolve("copy").toFile())) {
      return copy.getObjectDatabase().has(object);
    }
  }

  private static ObjectId blob(String text) {
    return new ObjectInserter.Formatter()
        .idFor(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
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
    try (var away = new GitContent(place, folder.resolve("away"), clock)) {
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
