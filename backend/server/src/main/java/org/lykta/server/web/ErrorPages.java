package org.lykta.server.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;

/** What went wrong, for people. */
@Component
class ErrorPages {

  /** What has words of its own; anything else is a request that cannot be understood. */
  private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 500, 503);

  private final Site site;
  private final Templates.Template<ErrorView> error;

  ErrorPages(Site site, Templates templates) {
    this.site = site;
    this.error = templates.load("web/error.jte");
  }

  byte[] draw(ServerWebExchange exchange, HttpStatus status) {
    var request = ServerRequest.create(exchange, HandlerStrategies.withDefaults().messageReaders());
    int told = told(status);
    var words = site.words(site.addresses().language(request.path()));
    Frame frame =
        site.frame(
                // its language links lead to the start page: here is nothing in any language
                Visit.nowhere(request, site.addresses()),
                words.say("error.title." + told),
                words.say("tagline"))
            .written(List.of())
            .unlisted();
    return error.draw(new ErrorView(frame, words.say(sentence(told))));
  }

  private static int told(HttpStatus status) {
    if (TOLD.contains(status.value())) {
      return status.value();
    }
    return status.is5xxServerError() ? 500 : 400;
  }

  private static String sentence(int told) {
    return told == 403 || told >= 500 ? "error." + told : "error.404";
  }
}
