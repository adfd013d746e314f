package org.lykta.server.edition;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lykta.domain.reader.Languages;

/**
 * An address as a reader asked for it, taken apart.
 *
 * @param prefix the language in front, as {@code /en}; empty for Swedish
 * @param page the address without language and without a slash at its end
 * @param slashAtEnd whether there was one
 */
record AskedAddress(String prefix, String page, boolean slashAtEnd) {

  /** Of the addresses that the content check lets move; nothing that could mean another host. */
  private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9._~-]+)+/?");

  /** A moved address with any language and a slash. */
  private static final int LONGEST = 220;

  /** Empty for a path that nobody could have written in redirects.txt. */
  static Optional<AskedAddress> of(String path, Collection<String> languages) {
    if (path.length() > LONGEST || !PLAIN.matcher(path).matches()) {
      return Optional.empty();
    }
    boolean slash = path.endsWith("/");
    String whole = slash ? path.substring(0, path.length() - 1) : path;
    int second = whole.indexOf('/', 1);
    String first = second < 0 ? whole : whole.substring(0, second);
    boolean translated =
        !first.equals("/" + Languages.ORIGINAL) && languages.contains(first.substring(1));
    return Optional.of(
        translated
            ? new AskedAddress(first, whole.substring(first.length()), slash)
            : new AskedAddress("", whole, slash));
  }

  /** Whether programs ask for it, who are told of a slash too many rather than led on. */
  boolean isForPrograms() {
    return (page + "/").startsWith("/api/") || (page + "/").startsWith("/actuator/");
  }

  /** The whole path without a slash at its end. */
  String withoutSlash() {
    return prefix + page;
  }
}
