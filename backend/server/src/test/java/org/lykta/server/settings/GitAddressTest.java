package org.lykta.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses of a Git repository an operator may write. */
class GitAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://server/a.git, https://server/a.git, main, ''",
    "https://server/a.git#skiss, https://server/a.git, skiss, ''",
    "https://server/a.git#main:content, https://server/a.git, main, content",
    "https://server/a.git#text/ny:det/har/, https://server/a.git, text/ny, det/har",
    "https://lykta:hemligt@server:8443/a.git, https://lykta:hemligt@server:8443/a.git, main, ''",
    "file:///srv/a#main:content, file:///srv/a, main, content",
    "http://localhost:8081/a.git, http://localhost:8081/a.git, main, ''",
    "ssh://git@server/a.git, ssh://git@server/a.git, main, ''",
    "ssh://git@server:2222/redaktionen/a.git#skiss:content, ssh://git@server:2222/redaktionen/a.git, skiss, content",
    "ssh://server/~lykta/a.git, ssh://server/~lykta/a.git, main, ''",
    "ssh://git@[::1]:2222/a.git, ssh://git@[::1]:2222/a.git, main, ''",
    "git@server:a.git, git@server:a.git, main, ''",
    "git@server.example:redaktionen/a.git#main:content, git@server.example:redaktionen/a.git, main, content",
    "git@server:/srv/innehåll.git#main:content, git@server:/srv/innehåll.git, main, content",
    "git@server:v3/Vår%20text/a#main, git@server:v3/Vår%20text/a, main, ''",
  })
  void anAddressNamesABranchAndAFolder(String value, String address, String branch, String folder) {
    assertThat(content(value)).isEqualTo(new ContentPlace.Git(address, branch, folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://server/a.git",
        "http://localhost:hemligt@server/a.git",
        "git://server/a.git",
        "ext::sh -c id://x",
        "https://server/a.git#",
        "https://server/a.git#main:",
        "https://server/a.git#main:../b",
        "https://lykta:hem@ligt@server/a.git",
        "https://lykta:hem/ligt@server/a.git",
        "ssh://server",
        "ssh://server/",
        "ssh://git@server/a.git#",
        "ssh://git@server/a.git#--upload-pack=id",
        "ssh://git@server/a.git#main:",
        "ssh://git@server/a.git#ma in",
        "ssh://git:hemligt@server/a.git",
        "ssh://-oProxyCommand=id/",
        "ssh://-oProxyCommand=id/a.git",
        "ssh://git@-oProxyCommand=id/a.git",
        "ssh://-l@server/a.git",
        "ssh://git@server/-a.git",
        "ssh://git@server/a.git'; id; '",
        "ssh://git@server/$(id)",
        "ssh://git@server/a%0a.git",
        "ssh://git@server/a\n.git",
        "ssh://git@server\nProxyCommand id/a.git",
        "ssh://git@server:port/a.git",
        "ssh://git@server:/a.git",
        "git:hemligt@server:a.git",
        "-git@server:a.git",
        "git@-oProxyCommand=id:a.git",
        "git@server:-a.git",
        "git@server:a b.git",
        "git@server:a\nb.git",
        "git@server:a`id`.git",
      })
  void whatCannotBeUsedIsSaidWithoutRepeatingIt(String value) {
    assertThatThrownBy(() -> content(value))
        .isInstanceOf(BadSetting.class)
        .hasMessage(
            "LYKTA_CONTENT=... går inte att använda: skriv en adress till Git som https://server/innehall.git#main:content eller ssh://git@server/innehall.git#main:content, med ssh utan lösenord.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://lykta:hemligt@server/a.git#main:content, https://server/a.git#main:content",
    "https://server/a@b.git, https://server/a@b.git#main",
    "file:///srv/a@b.git, file:///srv/a@b.git#main",
    "ssh://hemligt@server:2222/a.git#main, ssh://server:2222/a.git#main",
    "hemligt@server:a.git#main:content, server:a.git#main:content",
  })
  void whoLogsInIsNeverShown(String value, String shown) {
    assertThat(content(value)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "/srv/innehåll", "../a@b", "C:/innehall"})
  void aFolderIsAFolder(String value) {
    assertThat(content(value)).isEqualTo(new ContentPlace.Folder(Path.of(value)));
  }

  private static ContentPlace content(String value) {
    return Settings.from(Map.of("LYKTA_CONTENT", value)).content();
  }
}
