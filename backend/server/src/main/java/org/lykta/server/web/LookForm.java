package org.lykta.server.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes the choice of text size, light or dark, and whether the device is shared. */
@Configuration(proxyBeanMethods = false)
class LookForm {

  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

  private final Site site;

  LookForm(Site site) {
    this.site = site;
  }

  @Bean
  RouterFunction<ServerResponse> lookRoutes() {
    return site.addresses()
        .post("/lasning", request -> Form.of(request).flatMap(form -> save(request, form)));
  }

  private Mono<ServerResponse> save(ServerRequest request, Form form) {
    View before = Visit.of(request, site.addresses()).view();
    View chosen = chosen(before, form);
    var answer =
        ServerResponse.seeOther(URI.create(form.back(home(request))))
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .cookie(cookie(chosen));
    if (chosen.shared() && !before.shared()) {
      answer.header("Clear-Site-Data", "\"cache\"");
      // what was to be remembered longer is now forgotten when the browser is closed
      Cookies.of(request)
          .rest()
          .forEach(
              (name, value) ->
                  answer.cookie(Cookies.cookie(name, value, UNTIL_CLOSED, site.isSecure())));
    }
    return answer.build();
  }

  private String home(ServerRequest request) {
    return site.addresses().in(site.addresses().language(request.path()), "/");
  }

  private ResponseCookie cookie(View chosen) {
    return Cookies.cookie(
        View.COOKIE, chosen.written(), chosen.shared() ? UNTIL_CLOSED : A_YEAR, site.isSecure());
  }

  /** Only what was pressed changes. */
  private static View chosen(View before, Form form) {
    return new View(
        form.one("ljus").filter(View.THEMES::contains).orElse(before.theme()),
        form.one("text")
            .filter(size -> size.matches("[123]"))
            .map(Integer::valueOf)
            .orElse(before.text()),
        form.one("delad").map("ja"::equals).orElse(before.shared()));
  }
}
