package org.lykta.server.editors;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lykta.server.settings.ContentPlace;
import org.springframework.web.util.UriUtils;

/**
 * Where a Git host shows a line of a file. Hosts are told apart by their names: GitHub, GitLab, and
 * Forgejo or Gitea; of others nothing is guessed, since a link to nowhere is worse than none.
 */
final class HostLinks {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?<scheme>https|ssh)://)?(?:[^/@]*@)?(?<host>[A-Za-z0-9.-]+)(?::(?<port>[0-9]+)(?=/))?[/:](?<path>.+?)(?:\\.git)?/*");

  private enum Style {
    GITHUB("/blob/"),
    GITLAB("/-/blob/"),
    FORGEJO("/src/commit/");

    private final String between;

    Style(String between) {
      this.between = between;
    }

    static @Nullable Style of(String host) {
      String name = host.toLowerCase(Locale.ROOT);
      if (name.contains("github")) {
        return GITHUB;
      }
      if (name.contains("gitlab")) {
        return GITLAB;
      }
      return name.contains("codeberg") || name.contains("forgejo") || name.contains("gitea")
          ? FORGEJO
          : null;
    }
  }

  private final @Nullable String home;
  private final @Nullable String start;
  private final String folder;

  HostLinks(ContentPlace content) {
    String at = null;
    String found = null;
    String within = "";
    if (content instanceof ContentPlace.Git git && !git.address().startsWith("file:")) {
      Matcher address = ADDRESS.matcher(git.address());
      Style style = address.matches() ? Style.of(address.group("host")) : null;
      if (style != null) {
        at = "https://" + authority(address) + "/" + address.group("path");
        found = at + style.between;
        within = git.folder().isEmpty() ? "" : git.folder() + "/";
      }
    }
    home = at;
    start = found;
    folder = within;
  }

  /** The port of ssh is not that of its pages. */
  private static String authority(Matcher address) {
    return "https".equals(address.group("scheme")) && address.group("port") != null
        ? address.group("host") + ":" + address.group("port")
        : address.group("host");
  }

  /**
   * Where a line is shown as it was in a commit.
   *
   * @param file path within the content folder
   */
  Optional<String> line(@Nullable String commit, String file, int line) {
    return file(commit, file).map(address -> address + "#L" + line);
  }

  /** Where a commit is shown. */
  Optional<String> commit(String commit) {
    return Optional.ofNullable(home).map(address -> address + "/commit/" + commit);
  }

  Optional<String> file(@Nullable String commit, String file) {
    return start == null || commit == null
        ? Optional.empty()
        : Optional.of(
            start + commit + "/" + UriUtils.encodePath(folder + file, StandardCharsets.UTF_8));
  }
}
