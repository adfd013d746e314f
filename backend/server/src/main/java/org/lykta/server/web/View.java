package org.lykta.server.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * How somebody wants to see the pages: chosen by herself, kept in a cookie of hers.
 *
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param text size of the text, 1-3
 * @param shared whether others use the device: nothing is kept there then
 */
public record View(String theme, int text, boolean shared) {

  static final String COOKIE = "lykta-vy";

  static final Set<String> THEMES = Set.of("system", "light", "dark");

  public static final View ORDINARY = new View("system", 1, false);

  private static final Pattern SHARED = Pattern.compile(COOKIE + "=[a-z]+\\.[0-9]\\.shared");

  private static final Pattern WRITTEN =
      Pattern.compile("(system|light|dark)\\.([123])\\.(own|shared)");

  /** Reads the cookie; one that nobody here wrote counts as none. */
  static Optional<View> read(String cookie) {
    Matcher written = WRITTEN.matcher(cookie);
    return written.matches()
        ? Optional.of(
            new View(
                written.group(1),
                Integer.parseInt(written.group(2)),
                written.group(3).equals("shared")))
        : Optional.empty();
  }

  /** Whether a request comes from a device that others use too. */
  static boolean isShared(HttpHeaders headers) {
    List<String> cookies = headers.get(HttpHeaders.COOKIE);
    return cookies != null && cookies.stream().anyMatch(cookie -> SHARED.matcher(cookie).find());
  }

  String written() {
    return theme + "." + text + "." + (shared ? "shared" : "own");
  }
}
