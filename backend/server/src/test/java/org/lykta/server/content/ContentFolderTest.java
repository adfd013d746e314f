package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.domain.edition.Manifest;

class ContentFolderTest {

  @Test
  void pathsHaveSlashesAndTextsAreWhole(@TempDir Path folder) throws IOException {
    write(folder, "stories/kaffe.md", "Kaffe på morgonen\n");
    write(folder, "vocabulary.yaml", "a: b\n");

    assertThat(new ContentFolder(folder).read().sources().texts())
        .containsOnlyKeys("stories/kaffe.md", "vocabulary.yaml")
        .containsEntry("stories/kaffe.md", "Kaffe på morgonen\n");
  }

  @Test
  void aLinkToAFileIsRefused(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
    Path secret = write(elsewhere, "hemligt.md", "hemligt");
    Files.createDirectory(folder.resolve("stories"));
    Files.createSymbolicLink(folder.resolve("stories/kaffe.md"), secret);

    assertRefused(
        folder,
        "stories/kaffe.md:1: Det här är en länk till något annat, ingen fil."
            + " Lägg själva filen här i stället.");
  }

  @Test
  void aLinkToAFolderIsRefused(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
    write(elsewhere, "hemligt.md", "hemligt");
    Files.createSymbolicLink(folder.resolve("stories"), elsewhere);

    assertRefused(
        folder,
        "stories:1: Det här är en länk till något annat, ingen fil."
            + " Lägg själva filen här i stället.");
  }

  @Test
  void aLinkInARingDoesNotTrapTheReading(@TempDir Path folder) throws IOException {
    Files.createSymbolicLink(folder.resolve("ring"), folder);

    assertThat(new ContentFolder(folder).read().sources().problems()).hasSize(1);
  }

  @Test
  void aFileOf256KilobytesIsTakenAndOneByteMoreIsRefused(@TempDir Path folder) throws IOException {
    write(folder, "lagom.md", "x".repeat(256 * 1024));
    write(folder, "stor.md", "x".repeat(256 * 1024 + 1));

    Sources sources = new ContentFolder(folder).read().sources();

    assertThat(sources.texts()).containsOnlyKeys("lagom.md");
    assertThat(sources.problems())
        .hasToString("[stor.md:1: Filen är större än 256 kB. Dela upp texten i flera filer.]");
  }

  @Test
  void whatIsNotUtf8IsRefused(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("gammal.md"), "Sömn".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(
        folder, "gammal.md:1: Filen är inte text i UTF-8. Spara om den med kodningen UTF-8.");
  }

  @Test
  void aFileThatMayNotBeReadIsOneProblem(@TempDir Path folder) throws IOException {
    Path closed = write(folder, "stories/kaffe.md", "x");
    write(folder, "stories/te.md", "x");
    assumeTrue(closed.toFile().setReadable(false, false) && !Files.isReadable(closed));

    Sources sources = new ContentFolder(folder).read().sources();

    assertThat(sources.texts()).containsOnlyKeys("stories/te.md");
    assertThat(sources.problems())
        .hasToString(
            "[stories/kaffe.md:1: Filen går inte att läsa."
                + " Kontrollera att servern har rätt att läsa den.]");
  }

  @Test
  void whatLiesAtTheTopForEditorsIsNotRead(@TempDir Path folder) throws IOException {
    write(folder, "README.md", "# Läs mig\n");

    assertThat(new ContentFolder(folder).read().sources().texts()).isEmpty();
  }

  @Test
  void theSameWordsFromAnyEditorAreTheSameEdition(
      @TempDir Path plain, @TempDir Path marked, @TempDir Path windows, @TempDir Path mac)
      throws IOException {
    write(plain, "stories/kaffe.md", "Påtår\nåt alla\n");
    write(marked, "stories/kaffe.md", "\uFEFFPåtår\nåt alla\n");
    write(windows, "stories/kaffe.md", "Påtår\r\nåt alla\r\n");
    write(mac, "stories/kaffe.md", "Pa\u030Ata\u030Ar\ra\u030At alla\r");

    assertThat(List.of(id(marked), id(windows), id(mac))).containsOnly(id(plain));
  }

  @Test
  void otherWordsOrAnotherPathAreAnotherEdition(
      @TempDir Path one, @TempDir Path words, @TempDir Path path) throws IOException {
    write(one, "stories/kaffe.md", "Påtår\n");
    write(words, "stories/kaffe.md", "Patar\n");
    write(path, "stories/te.md", "Påtår\n");

    assertThat(List.of(id(one), id(words), id(path))).doesNotHaveDuplicates();
  }

  @Test
  void hiddenFilesAndFoldersAreNotRead(@TempDir Path folder) throws IOException {
    write(folder, ".DS_Store", "\u0000");
    write(folder, ".git/config", "x");
    write(folder, "stories/.kaffe.md.swp", "x");

    Sources sources = new ContentFolder(folder).read().sources();

    assertThat(sources.texts()).isEmpty();
    assertThat(sources.problems()).isEmpty();
  }

  @Test
  void aFolderWhoseOwnNameIsHiddenIsRead(@TempDir Path folder) throws IOException {
    write(folder, ".innehall/stories/kaffe.md", "x");

    assertThat(new ContentFolder(folder.resolve(".innehall")).read().sources().texts())
        .containsOnlyKeys("stories/kaffe.md");
  }

  @Test
  void tenThousandDocumentsAreTakenAndNotOneMore(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("stories"));
    for (int story = 0; story < 10_000; story++) {
      Files.createFile(folder.resolve("stories/s" + story + ".md"));
    }
    write(folder, "vocabulary.yaml", "a: b\n");
    assertThat(new ContentFolder(folder).read().sources().problems()).isEmpty();

    Files.createFile(folder.resolve("stories/en-till.md"));

    assertThat(new ContentFolder(folder).read().sources().problems())
        .singleElement()
        .asString()
        .contains("Det finns fler än 10000 dokument. Ta bort dem som inte längre används.");
  }

  @Test
  void aFolderOnLevel64IsReadAndOneDeeperIsRefused(@TempDir Path folder) throws IOException {
    String deep = "a/".repeat(64);
    write(folder, deep + "kaffe.md", "x");
    write(folder, deep + "b/kaffe.md", "x");

    Sources sources = new ContentFolder(folder).read().sources();

    assertThat(sources.texts()).containsOnlyKeys(deep + "kaffe.md");
    assertThat(sources.problems())
        .hasToString("[" + deep + "b:1: Mappen ligger djupare än 64 nivåer. Flytta upp den.]");
  }

  @Test
  void aLineBreakInAFileNameCannotForgeAPath(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("a\nb.md"));

    assertThat(new ContentFolder(folder).read().sources().texts()).containsOnlyKeys("a?b.md");
  }

  @Test
  void aMissingFolderIsAFaultOfTheCall(@TempDir Path folder) {
    assertThatThrownBy(() -> new ContentFolder(folder.resolve("borta")).read().sources())
        .isInstanceOf(NoSuchFileException.class);
  }

  private static String id(Path folder) throws IOException {
    return Manifest.of(new ContentFolder(folder).read().sources().texts()).id();
  }

  private static void assertRefused(Path folder, String problem) throws IOException {
    Sources sources = new ContentFolder(folder).read().sources();
    assertThat(sources.texts()).isEmpty();
    assertThat(sources.problems()).hasToString("[" + problem + "]");
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }
}
