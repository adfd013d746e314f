package org.lykta.server.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * What every page says when it shows something that readers do not have yet. Its answers are kept
 * by nobody and listed nowhere.
 *
 * @param branch where it is from
 * @param commit the first digits of the commit
 * @param errors how many keep it from being published as it is
 */
public record Unpublished(String branch, String commit, long errors) {

  private static final String ATTRIBUTE = Unpublished.class.getName();

  /** What a request is shown; null when that is what everybody reads. */
  static @Nullable Unpublished of(ServerWebExchange exchange) {
    return exchange.getAttribute(ATTRIBUTE);
  }

  /** Whether a request is shown something unpublished. */
  public static boolean isIn(ServerWebExchange exchange) {
    return of(exchange) != null;
  }

  /** Marks a request, before its page is made. */
  public void mark(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
    exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex");
  }
}
