package org.lykta.server.web;

import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * One look at a page.
 *
 * @param language the tag its address begins with
 * @param address its path without language
 * @param view how the reader wants to see it
 * @param keep who may keep the answer
 */
public record Visit(String language, String address, View view, Answer.Keep keep) {

  /** What {@code request} tells. A page made for somebody's own choices is hers alone. */
  public static Visit of(ServerRequest request, Addresses addresses) {
    Cookies cookies = Cookies.of(request);
    View view = cookies.value(View.COOKIE).flatMap(View::read).orElse(View.ORDINARY);
    return new Visit(
        addresses.language(request.path()),
        addresses.plain(request.path()),
        view,
        view.shared()
            ? Answer.Keep.NOWHERE
            : cookies.areOurs() ? Answer.Keep.READER : Answer.Keep.ANYONE);
  }
}
