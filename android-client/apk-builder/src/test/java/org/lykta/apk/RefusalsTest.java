package org.lykta.apk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that cannot go on says what to do. */
class RefusalsTest {

  @TempDir Path folder;

  @Test
  void withoutTheServersProgramThereIsNoEdition() {
    assertThatThrownBy(
            () -> ApkBuilder.main("edition", "--server-jar", folder.resolve("a.jar").toString()))
        .isInstanceOf(BuildFailed.class)
        .hasMessageContaining("Build it first: mvn -pl backend/server -am");
  }

  @Test
  void aReleaseIsNotSignedWithAKeyMadeOnTheWayAndLeavesNothingThatCouldBeTakenForIt()
      throws IOException {
    Files.writeString(folder.resolve("a.apk"), "one for trying");

    assertThatThrownBy(
            () ->
                ApkBuilder.main(
                    "sign",
                    "--variant",
                    "release",
                    "--keystore",
                    folder.resolve("none.p12").toString(),
                    "--out",
                    folder.toString(),
                    "--apk",
                    folder.resolve("a.apk").toString()))
        .isInstanceOf(BuildFailed.class)
        .hasMessageContaining("-Dlykta.keystore=");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNoPairsIsRefusedWithoutTellingWhatMayBeAPassword() {
    assertThatThrownBy(() -> ApkBuilder.main("sign", "--variant", "release", "--out"))
        .hasMessage("--out has no value");
    assertThatThrownBy(() -> ApkBuilder.main("sign", "--store-password", "a", "secret", "--out"))
        .hasMessage("A name such as --out is missing after --store-password and its value");
    assertThatThrownBy(() -> ApkBuilder.main("sign", "secret", "--out"))
        .hasMessage("A name such as --out is missing after the step");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\177ELF for another processor", "#!/no/such/loader"})
  void aMachineThatAapt2IsNotMadeForIsToldSo(String program) throws IOException {
    Path aapt2 = Files.writeString(folder.resolve("aapt2"), program);
    assertThat(aapt2.toFile().setExecutable(true)).isTrue();

    assertThatThrownBy(() -> Aapt2.tried(aapt2))
        .isInstanceOf(BuildFailed.class)
        .hasMessageStartingWith("There is no aapt2 for this machine (");
  }

  @Test
  void twoLibrariesDoNotOverwriteEachOther() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(one.resolve("list.txt"), "one");
    assertThat(LibraryFiles.in(List.of(one, other))).containsOnlyKeys("list.txt");

    Files.writeString(other.resolve("list.txt"), "other");

    assertThatThrownBy(() -> LibraryFiles.in(List.of(one, other)))
        .isInstanceOf(BuildFailed.class)
        .hasMessageContaining("list.txt");
  }
}
