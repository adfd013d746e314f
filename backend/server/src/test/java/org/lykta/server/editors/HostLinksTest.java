package org.lykta.server.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.settings.ContentPlace;

/** Where a Git host shows a line, as their pages are addressed. */
class HostLinksTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/lykta/innehall.git, https://github.com/lykta/innehall/blob/c1/content/stories/k%C3%A4ra.md#L3",
    "https://namn:hemligt@github.com/lykta/innehall, https://github.com/lykta/innehall/blob/c1/content/stories/k%C3%A4ra.md#L3",
    "git@github.com:lykta/innehall.git, https://github.com/lykta/innehall/blob/c1/content/stories/k%C3%A4ra.md#L3",
    "https://gitlab.region.example:8443/grupp/under/innehall.git, https://gitlab.region.example:8443/grupp/under/innehall/-/blob/c1/content/stories/k%C3%A4ra.md#L3",
    "ssh://git@gitlab.region.example:2222/grupp/innehall.git, https://gitlab.region.example/grupp/innehall/-/blob/c1/content/stories/k%C3%A4ra.md#L3",
    "https://codeberg.org/lykta/innehall.git, https://codeberg.org/lykta/innehall/src/commit/c1/content/stories/k%C3%A4ra.md#L3",
  })
  void aLineHasAnAddress(String address, String line) {
    var links = new HostLinks(new ContentPlace.Git(address, "main", "content"));

    assertThat(links.line("c1", "stories/kära.md", 3)).hasValue(line);
  }

  @Test
  void whereNothingIsKnownNothingIsGuessed() {
    var unknown = new HostLinks(new ContentPlace.Git("https://git.example/a.git", "main", ""));
    var file = new HostLinks(new ContentPlace.Git("file:///srv/github/a.git", "main", ""));
    var folder = new HostLinks(new ContentPlace.Folder(Path.of("content")));
    var known = new HostLinks(new ContentPlace.Git("https://github.com/a/b", "main", ""));

    assertThat(unknown.line("c1", "a.md", 1)).isEmpty();
    assertThat(file.line("c1", "a.md", 1)).isEmpty();
    assertThat(folder.line("c1", "a.md", 1)).isEmpty();
    assertThat(known.line(null, "a.md", 1)).isEmpty();
  }
}
