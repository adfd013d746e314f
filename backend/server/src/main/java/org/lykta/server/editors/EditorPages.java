package org.lykta.server.editors;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lykta.server.settings.Settings;
import org.lykta.server.web.Caller;
import org.lykta.server.web.Callers;
import org.lykta.server.web.Cookies;
import org.lykta.server.web.Form;
import org.lykta.server.web.Frame;
import org.lykta.server.web.RateLimit;
import org.lykta.server.web.Site;
import org.lykta.server.web.Templates;
import org.lykta.server.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The editors' page, behind their key. In Swedish only, as what they write begins in Swedish. */
@Configuration(proxyBeanMethods = false)
class EditorPages {

  static final String ADDRESS = "/redaktion";

  private static final String COOKIE = "lykta-redaktion";
  private static final String PREVIEW = ADDRESS + "/forhandsvisning";
  private static final String LEAVE = ADDRESS + "/logga-ut";
  private static final Duration A_DAY = Duration.ofHours(12);
  private static final int MOST_TRIES = 10;
  private static final Duration WITHIN = Duration.ofMinutes(15);
  private static final int MOST_CALLERS = 10_000;
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final Pattern BRANCH = Pattern.compile("(?![-/.])[\\p{L}\\p{N}._/+-]{1,100}");

  private final Site site;
  private final Overview overview;
  private final Previews previews;
  private final Callers callers;
  private final RateLimit tries;
  private final Clock clock;
  private final Templates.Template<DoorView> door;
  private final Templates.Template<EditorView> page;

  EditorPages(
      Site site,
      Overview overview,
      Previews previews,
      Callers callers,
      Clock clock,
      Templates templates) {
    this.site = site;
    this.overview = overview;
    this.previews = previews;
    this.callers = callers;
    this.clock = clock;
    this.tries = new RateLimit(MOST_TRIES, WITHIN, MOST_CALLERS, clock);
    this.door = templates.load("editors/door.jte");
    this.page = templates.load("editors/overview.jte");
  }

  @Bean
  RouterFunction<ServerResponse> editorRoutes(Settings settings) {
    previews.clear();
    return settings.editorKey().map(key -> new Open(key).routes()).orElse(nowhere -> Mono.empty());
  }

  /** With a key there is a door. */
  private final class Open {

    private final EditorKey key;
    private final Token sessions;
    private final PreviewLinks links;

    Open(String key) {
      this.key = new EditorKey(key);
      this.sessions = new Token(this.key, "redaktion", A_DAY);
      this.links = new PreviewLinks(key);
    }

    RouterFunction<ServerResponse> routes() {
      return RouterFunctions.route()
          .GET(ADDRESS, request -> isIn(request) ? shown(request, null) : asked(request, null))
          .POST(ADDRESS, request -> Form.of(request).flatMap(form -> tried(request, form)))
          .POST(LEAVE, request -> back(cookie("", Duration.ZERO)))
          .POST(PREVIEW, request -> Form.of(request).flatMap(form -> preview(request, form)))
          .build();
    }

    private boolean isIn(ServerRequest request) {
      return Cookies.of(request)
          .value(COOKIE)
          .flatMap(written -> sessions.read(written, clock.instant()))
          .isPresent();
    }

    private Mono<ServerResponse> tried(ServerRequest request, Form form) {
      Caller caller = callers.of(request.exchange().getRequest());
      Optional<Duration> wait = tries.take(caller);
      if (wait.isPresent()) {
        return tooMany(request, wait.get());
      }
      if (!key.is(form.one("nyckel").orElse(""))) {
        return asked(request, "Nyckeln stämmer inte. Den som sköter servern har den.");
      }
      tries.giveBack(caller);
      return back(cookie(sessions.of("", clock.instant()), A_DAY));
    }

    private Mono<ServerResponse> preview(ServerRequest request, Form form) {
      if (!isIn(request)) {
        return asked(request, null);
      }
      String branch = form.one("gren").orElse("").strip();
      if (!BRANCH.matcher(branch).matches() || branch.contains("..")) {
        return shown(
            request, PreviewTry.failed(branch, "Skriv grenens namn, som det står hos Git."));
      }
      return previews
          .of(branch)
          .map(shown -> PreviewTry.of(shown, links.to(branch, clock.instant())))
          .onErrorResume(
              IOException.class,
              away ->
                  Mono.just(
                      PreviewTry.failed(
                          branch, "Grenen %s går inte att hämta. Finns den?".formatted(branch))))
          .flatMap(tried -> shown(request, tried));
    }
  }

  private Mono<ServerResponse> asked(ServerRequest request, @Nullable String sentence) {
    return answer(sentence == null ? HttpStatus.OK : HttpStatus.FORBIDDEN)
        .bodyValue(door.draw(new DoorView(frame(request), sentence)));
  }

  private Mono<ServerResponse> tooMany(ServerRequest request, Duration wait) {
    String sentence =
        "För många försök. Vänta %d minuter och försök igen."
            .formatted(wait.plusSeconds(59).toMinutes());
    return answer(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()))
        .bodyValue(door.draw(new DoorView(frame(request), sentence)));
  }

  private Mono<ServerResponse> shown(ServerRequest request, @Nullable PreviewTry tried) {
    return overview
        .view(frame(request), previews.arePossible(), tried)
        .flatMap(view -> answer(HttpStatus.OK).bodyValue(page.draw(view)));
  }

  private Frame frame(ServerRequest request) {
    Visit visit = Visit.of(request, site.addresses());
    return site.frame(visit, "Redaktion", "För den som skriver.").unlisted();
  }

  private static ServerResponse.BodyBuilder answer(HttpStatus status) {
    return ServerResponse.status(status)
        .contentType(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Robots-Tag", "noindex");
  }

  private Mono<ServerResponse> back(ResponseCookie cookie) {
    return ServerResponse.seeOther(URI.create(ADDRESS))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .cookie(cookie)
        .build();
  }

  private ResponseCookie cookie(String value, Duration age) {
    return Cookies.cookie(COOKIE, value, age, site.isSecure())
        .mutate()
        .path(ADDRESS)
        .sameSite("Strict")
        .build();
  }
}
