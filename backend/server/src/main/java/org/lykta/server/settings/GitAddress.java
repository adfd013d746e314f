package org.lykta.server.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a Git repository as an operator writes it: over https, over ssh in its two forms,
 * or on this machine, followed by the branch and the folder.
 */
final class GitAddress {

  static final String HOW_TO_WRITE_IT =
      "skriv en adress till Git som https://server/innehall.git#main:content eller"
          + " ssh://git@server/innehall.git#main:content, med ssh utan lösenord";

  // a host, a name or a path that begins with a hyphen could be taken for an option somewhere
  private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*";
  private static final String HOST = "(?:" + NAME + "|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";
  private static final String PATH = "(?!-)(?:[\\p{L}\\p{N}_.~/+@,=-]|%20)+";

  private static final String HTTPS = "https://(?:[^/@]+@)?" + HOST + "(?:/.*)?";
  private static final String LOOPBACK =
      "http://(?:[^/@]+@)?(?:localhost|127\\.0\\.0\\.1)(?::[0-9]{1,5})?(?:/.*)?";
  private static final String FILE = "file://.+";
  private static final String SSH = "ssh://(?:" + NAME + "@)?" + HOST + "/" + PATH;
  private static final String SSH_IN_SHORT = NAME + "@" + NAME + ":/?" + PATH;

  private static final Pattern ADDRESS =
      Pattern.compile(String.join("|", HTTPS, LOOPBACK, FILE, SSH, SSH_IN_SHORT));
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<address>[^#\\p{Cntrl}]+)"
              + "(?:#(?<branch>(?!-)[\\w./-]+)(?::(?<folder>[\\w./-]+?)/?)?)?");
  private static final Pattern MEANT =
      Pattern.compile(".*://.*|[^/\\\\]+@[^/\\\\]+:.*", Pattern.DOTALL);

  private GitAddress() {}

  /** Whether this was written as an address and not as a folder, be it a good one or not. */
  static boolean isMeantBy(String value) {
    return MEANT.matcher(value).matches();
  }

  /** The place, on the branch main where none is named; empty for what cannot be used. */
  static Optional<ContentPlace.Git> read(String value) {
    Matcher parts = WHOLE.matcher(value);
    if (!parts.matches() || !ADDRESS.matcher(parts.group("address")).matches()) {
      return Optional.empty();
    }
    String branch = Optional.ofNullable(parts.group("branch")).orElse("main");
    String folder = Optional.ofNullable(parts.group("folder")).orElse("");
    return branch.contains("..") || folder.contains("..")
        ? Optional.empty()
        : Optional.of(new ContentPlace.Git(parts.group("address"), branch, folder));
  }
}
