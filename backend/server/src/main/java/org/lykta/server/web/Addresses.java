package org.lykta.server.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Web addresses: Swedish without prefix, then {@code /en}, {@code /ar}, {@code /sv-easy}. */
@Component
public class Addresses {

  private final Dictionary dictionary;

  Addresses(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Where {@code address} is read in a language. */
  public String in(String language, String address) {
    if (language.equals(Dictionary.FIRST)) {
      return address;
    }
    return "/" + language + (address.equals("/") ? "" : address);
  }

  /** The language that a path is in. */
  public String language(String path) {
    int end = path.indexOf('/', 1);
    String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    return dictionary.tags().contains(first) && !first.equals(Dictionary.FIRST)
        ? first
        : Dictionary.FIRST;
  }

  /** A path without its language. */
  public String plain(String path) {
    String language = language(path);
    if (language.equals(Dictionary.FIRST)) {
      return path;
    }
    String rest = path.substring(1 + language.length());
    return rest.isEmpty() ? "/" : rest;
  }

  /** The routes of a page, one for each language. */
  public RouterFunction<ServerResponse> get(
      String address, HandlerFunction<ServerResponse> answer) {
    RouterFunctions.Builder routes = route();
    dictionary.tags().forEach(language -> routes.GET(in(language, address), answer));
    return routes.build();
  }

  /** The routes of a form, one for each language. */
  public RouterFunction<ServerResponse> post(
      String address, HandlerFunction<ServerResponse> answer) {
    RouterFunctions.Builder routes = route();
    dictionary.tags().forEach(language -> routes.POST(in(language, address), answer));
    return routes.build();
  }

  /** The languages that pages have words in, Swedish first. */
  public List<String> languages() {
    return dictionary.tags();
  }
}
