package org.lykta.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.StringJoiner;
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

  /** What was chosen on a page: how much, and which meetings. What was written in full is not. */
  private static final List<String> KEPT =
      List.of("allt", "tema", "ort", "slag", "sprak", "nar", "hemifran", "manad");

  private static final Pattern KEEPABLE = Pattern.compile("[\\p{L}\\p{M}0-9 '.-]{1,60}");

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
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (String name : KEPT) {
      request
          .queryParam(name)
          .filter(KEEPABLE.asMatchPredicate())
          .ifPresent(value -> query.add(name + "=" + URLEncoder.encode(value, UTF_8)));
    }
    return query.toString();
  }
}
