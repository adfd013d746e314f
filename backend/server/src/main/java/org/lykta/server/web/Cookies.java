package org.lykta.server.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The cookies of a request. Each of ours holds a choice that somebody made, and nothing else. */
public record Cookies(MultiValueMap<String, HttpCookie> sent) {

  private static final String OURS = "lykta-";
  private static final Pattern OURS_WRITTEN = Pattern.compile("[a-z0-9=&.-]{0,1000}");

  public static Cookies of(ServerRequest request) {
    return new Cookies(request.cookies());
  }

  /** The value of a cookie, if it is one that we could have written. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(sent.getFirst(name))
        .map(HttpCookie::getValue)
        .filter(value -> OURS_WRITTEN.matcher(value).matches());
  }

  /** Our cookies but the one that says how pages are seen. */
  Map<String, String> rest() {
    Map<String, String> rest = new HashMap<>();
    sent.keySet().stream()
        .filter(name -> name.startsWith(OURS) && !name.equals(View.COOKIE))
        .forEach(name -> value(name).ifPresent(value -> rest.put(name, value)));
    return rest;
  }

  boolean areOurs() {
    return sent.keySet().stream().anyMatch(name -> name.startsWith(OURS));
  }

  /**
   * A cookie of ours.
   *
   * @param age how long it stays; negative until the browser is closed, zero to take it away
   * @param secure whether the site is reached over TLS
   */
  public static ResponseCookie cookie(String name, String value, Duration age, boolean secure) {
    return ResponseCookie.from(name, value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .maxAge(age)
        .build();
  }
}
