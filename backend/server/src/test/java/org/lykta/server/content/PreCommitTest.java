package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Lykta;
import org.lykta.server.TestContent;

/** The editors' hook, in a repository of its own. */
class PreCommitTest {

  private static final Path HOOK = Path.of("../../docs/editors/pre-commit");

  @TempDir Path repository = Path.of("");

  private TestContent content = new TestContent(repository);

  private record Ended(int code, String said) {}

  @BeforeEach
  void beginRepository() throws Exception {
    content = TestContent.in(repository.resolve("content"));
    Path hook = repository.resolve("docs/editors/pre-commit");
    Files.createDirectories(hook.resolveSibling("."));
    Files.copy(HOOK, hook, StandardCopyOption.COPY_ATTRIBUTES);
    git("init", "--quiet");
    git("config", "user.name", "En redaktör");
    git("config", "user.email", "redaktor@lykta.example");
    git("config", "lykta.jar", jarOfThisClassPath().toString());
    // as the handbook says
    git("config", "core.hooksPath", "docs/editors");
  }

  @Test
  void aGoodCommitPassesAlsoWithWarnings() throws Exception {
    git("add", ".");

    Ended commit = git("commit", "--message", "Första texterna");

    assertThat(commit.code()).isZero();
    assertThat(commit.said())
        .contains(
            "content/pages/hjalp-nu.ar.md:4: varning: Översättningen", " 0 fel, 3 varningar.\n");
  }

  @Test
  void aBadOneIsRefusedWithTheSentence() throws Exception {
    content.replace("pages/hjalp-nu.md", "title:", "titel:");
    git("add", ".");

    Ended commit = git("commit", "--message", "Fel nyckel");

    assertThat(commit.code()).isOne();
    assertThat(commit.said())
        .contains("content/pages/hjalp-nu.md:2: fel: title saknas.", "Ändringen är inte sparad.");
    assertThat(git("rev-parse", "--verify", "--quiet", "HEAD").code()).isNotZero();
  }

  @Test
  void whatIsStagedCountsAndNotWhatLiesInTheFolder() throws Exception {
    git("add", ".");
    content.replace("pages/hjalp-nu.md", "title:", "titel:");

    assertThat(git("commit", "--message", "Bara det rätta").code()).isZero();
    assertThat(git("commit", "--all", "--message", "Det felaktiga med").code()).isOne();
    assertThat(git("status", "--porcelain").said()).isEqualTo(" M content/pages/hjalp-nu.md\n");
  }

  @Test
  void aFileThatIsOnlyAnnouncedIsNotCheckedYet() throws Exception {
    git("add", ".");
    content.write("pages/halvfardig.md", "---\n");
    git("add", "--intent-to-add", "content/pages/halvfardig.md");

    assertThat(git("commit", "--message", "Utan den halvfärdiga").code()).isZero();
  }

  @Test
  void aCommitThatLeavesTheContentAloneNeedsNoProgram() throws Exception {
    git("config", "lykta.jar", "finns-inte.jar");
    git("add", "docs");
    assertThat(git("commit", "--message", "Bara handboken").code()).isZero();

    git("add", ".");
    Ended commit = git("commit", "--message", "Texterna");

    assertThat(commit.code()).isOne();
    assertThat(commit.said()).startsWith("Hittar inte finns-inte.jar.");
  }

  private Ended git(String... call) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("git"));
    words.addAll(List.of(call));
    var builder =
        new ProcessBuilder(words).directory(repository.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder
        .environment()
        .merge("PATH", System.getProperty("java.home") + "/bin", (old, java) -> java + ":" + old);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  /** Stands for lykta.jar, which is made after the tests: a jar that only points to the classes. */
  private Path jarOfThisClassPath() throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Lykta.class.getName());
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, 0))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" ")));
    Path jar = repository.resolve(".git-lykta.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }
}
