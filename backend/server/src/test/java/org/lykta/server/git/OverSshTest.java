package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.MovableClock;
import org.lykta.server.content.ContentAway;
import org.lykta.server.settings.ContentPlace;

/** What becomes of a repository that is reached over ssh. */
class OverSshTest {

  @TempDir Path folder = Path.of("");
  private EditorsRepository editors;
  private GitHost host;
  private SshHome home;
  private GitContent content;

  @BeforeEach
  void open() {
    editors = new EditorsRepository(folder.resolve("editors"));
    editors.write("content/pages/a.md", "ett");
    editors.commit("Första");
    host = new GitHost(editors);
    home = new SshHome(folder.resolve("home"));
    content = at("ssh://git@127.0.0.1:%d/innehall.git".formatted(host.port()));
  }

  private GitContent at(String address) {
    return new GitContent(
        new GitRemote(
            new ContentPlace.Git(address, "main", "content"),
            new OverSsh(home.folder()),
            GitRemote.Limits.USUAL),
        folder.resolve("copy"),
        MovableClock.now());
  }

  @AfterEach
  void close() throws IOException {
    content.close();
    host.close();
    editors.close();
  }

  private void mayRead(KeyPair key) throws IOException {
    host.lets(key.getPublic());
    home.knows(host);
  }

  @ParameterizedTest
  @CsvSource({"id_ed25519, ssh-ed25519, 256", "id_rsa, ssh-rsa, 2048"})
  void aCommitIsReadAndThenTheNext(String file, String kind, int size) throws IOException {
    mayRead(home.hasKey(file, kind, size));
    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", "ett");

    editors.write("content/pages/a.md", "två");
    String second = editors.commit("Andra");

    assertThat(content.read().commit()).isEqualTo(second);
    assertThat(content.read().sources().texts()).containsEntry("pages/a.md", "två");
    assertThat(host.commands()).containsOnly("git-upload-pack '/innehall.git'");
  }

  @Test
  void anOlderRsaKeyIsReadToo() throws IOException {
    mayRead(home.hasPemKey("id_rsa"));

    assertThat(content.read().sources().texts()).containsKey("pages/a.md");
  }

  @Test
  void aHostMayBeNamedInTheSshSettingsAndWrittenInShort() throws IOException {
    mayRead(home.hasKey("lykta", "ssh-ed25519", 256));
    home.configures(
        """
        Host redaktionen
          HostName 127.0.0.1
          Port %d
          IdentityFile ~/.ssh/lykta
        """
            .formatted(host.port()));

    try (GitContent inShort = at("git@redaktionen:text/innehall.git")) {
      assertThat(inShort.read().sources().texts()).containsKey("pages/a.md");
    }
    assertThat(host.commands()).containsOnly("git-upload-pack 'text/innehall.git'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "no", "accept-new"})
  void anUnknownHostIsRefusedWhateverTheSettingsSay(String checking) throws IOException {
    host.lets(home.hasKey("id_ed25519", "ssh-ed25519", 256).getPublic());
    home.configures("Host *\n  StrictHostKeyChecking " + checking + "\n");

    refused()
        .hasMessage(
            "Innehållet ssh://127.0.0.1:%1$d/innehall.git#main:content går inte att hämta: värden [127.0.0.1]:%1$d är okänd och visade nyckeln %2$s. Jämför med fingeravtrycket som värden själv uppger; stämmer det, lägg till raden från ssh-keyscan -p %1$d 127.0.0.1 i %3$s.",
            host.port(), host.fingerprint(), home.knownHosts());
    assertThat(home.knownHosts()).doesNotExist();
    assertThat(host.commands()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ssh-ed25519, 256", "ssh-rsa, 2048"})
  void aHostWithAnotherKeyIsRefusedUntilTheNewOneIsKnown(String kind, int size) throws IOException {
    mayRead(home.hasKey("id_ed25519", "ssh-ed25519", 256));
    home.configures("Host *\n  StrictHostKeyChecking no\n");
    content.read();
    host.commands().clear();
    String before = Files.readString(home.knownHosts());

    host.changesItsKeyTo(SshHome.key(kind, size));

    refused()
        .hasMessage(
            "Innehållet ssh://127.0.0.1:%1$d/innehall.git#main:content går inte att hämta: värden [127.0.0.1]:%1$d visade nyckeln %2$s, och det är en annan än i %3$s. Någon annan kan ha svarat: fråga den som sköter värden. Är nyckeln bytt, ta bort den gamla med ssh-keygen -R '[127.0.0.1]:%1$d' och lägg till raden från ssh-keyscan -p %1$d 127.0.0.1 när fingeravtrycket stämmer.",
            host.port(), host.fingerprint(), home.knownHosts());
    assertThat(home.knownHosts()).hasContent(before);
    assertThat(host.commands()).isEmpty();

    home.knows(host);
    assertThat(content.read().sources().texts()).containsKey("pages/a.md");
  }

  @Test
  void aKeyThatTheHostDoesNotKnowIsSaid() throws IOException {
    mayRead(SshHome.key("ssh-ed25519", 256));
    home.hasKey("id_ed25519", "ssh-ed25519", 256);

    refused().hasMessageEndingWith(noKeyFits());
  }

  @Test
  void thatThereIsNoKeyIsSaid() throws IOException {
    mayRead(SshHome.key("ssh-ed25519", 256));

    refused().hasMessageEndingWith(noKeyFits());
  }

  private String noKeyFits() throws IOException {
    return "värden godtar ingen nyckel i %s. Lägg en där som Lykta får läsa, och ge värden dess andra del, den i filen som slutar på .pub, med rätt att läsa."
        .formatted(home.ssh());
  }

  @Test
  void aKeyWithAPassphraseIsSaid() throws IOException {
    mayRead(home.hasLockedKey("id_ed25519"));

    refused()
        .hasMessageEndingWith(
            "nyckeln %s har en lösenfras, och ingen kan skriva den åt Lykta. Gör en nyckel utan lösenfras åt Lykta, med rätt att läsa och inget mer."
                .formatted(home.ssh().resolve("id_ed25519")));
  }

  @Test
  void aKeyWithAPassphraseIsPassedByWhenAnotherFits() throws IOException {
    home.hasLockedKey("id_rsa");
    mayRead(home.hasKey("id_ed25519", "ssh-ed25519", 256));

    assertThat(content.read().sources().texts()).containsKey("pages/a.md");
  }

  @Test
  void aHostThatDoesNotAnswerIsSaidAndMayAnswerLater() throws IOException {
    mayRead(home.hasKey("id_ed25519", "ssh-ed25519", 256));
    try (GitContent nowhere = at("ssh://git@127.0.0.1:1/innehall.git")) {
      assertThatThrownBy(nowhere::read)
          .isInstanceOf(ContentAway.class)
          .hasMessage(
              "Innehållet ssh://127.0.0.1:1/innehall.git#main:content går inte att hämta: kontrollera adressen och grenen i LYKTA_CONTENT, och att Lyktas nyckel får läsa där.");
    }
    assertThat(content.read().sources().texts()).containsKey("pages/a.md");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused() {
    return assertThatThrownBy(content::read).isInstanceOf(ContentAway.class);
  }
}
