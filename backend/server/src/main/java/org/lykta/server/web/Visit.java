package org.lykta.server.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * One look at a page.
 *
 * @param language the tag its address begins with
 * @param address its path without language
 * @param query what of its query is kept when language or looks change, such as {@code ?allt=1}
 * @param view how the reader wants to see it
 * @param keep who may keep the answer
 * @param unpublished what it is shown that readers do not have; null when it reads as everybody
 *     does
 */
public record Visit(
    String language,
    String address,
    String query,
    View view,
    Answer.Keep keep,
    @Nullable Unpublished unpublished) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

  /** What {@code request} tells. A page made for somebody's own choices is hers alone. */
  public static Visit of(ServerRequest request, Addresses addresses) {
    if (request.path().indexOf(';') >= 0) {
      // Spring reads past it, and every such address would be one more copy of the page
      throw ApiProblem.notFound("Det finns inget på den här adressen.");
    }
    return at(addresses.plain(request.path()), query(request), request, addresses);
  }

  /** A look at something that is not there. */
  static Visit nowhere(ServerRequest request, Addresses addresses) {
    return at("/", "", request, addresses);
  }

  private static Visit at(
      String address, String query, ServerRequest request, Addresses addresses) {
    Cookies cookies = Cookies.of(request);
    View view = cookies.value(View.COOKIE).flatMap(View::read).orElse(View.ORDINARY);
    Unpublished unpublished = Unpublished.of(request.exchange());
    return new Visit(
        addresses.language(request.path()),
        address,
        query,
        view,
        keep(cookies, unpublished),
        unpublished);
  }

  private static Answer.Keep keep(Cookies cookies, @Nullable Unpublished unpublished) {
    if (unpublished != null) {
      return Answer.Keep.NOWHERE;
    }
    return cookies.areOurs() ? Answer.Keep.READER : Answer.Keep.ANYONE;
  }

  private static String query(ServerRequest request) {
    for (String name : List.of("allt", "tema")) {
      Optional<String> value = request.queryParam(name).filter(SLUG.asMatchPredicate());
      if (value.isPresent()) {
        return "?" + name + "=" + value.get();
      }
    }
    return "";
  }
}
