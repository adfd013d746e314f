package org.lykta.server.reader;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.reader.ProfileView.Choice;
import org.lykta.server.reader.ProfileView.Question;
import org.lykta.server.web.Cookies;
import org.lykta.server.web.Form;
import org.lykta.server.web.Site;
import org.lykta.server.web.Templates;
import org.lykta.server.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** "För vem läser du?": what a reader wants to tell goes into a cookie, and nowhere else. */
@Configuration(proxyBeanMethods = false)
class ProfilePages {

  private static final String ADDRESS = "/for-vem";
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final String KEPT = "keep=yes";
  private static final Duration HALF_A_YEAR = Duration.ofDays(180);
  private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);
  private static final Set<Facet> AT_ONCE = Set.of(Facet.ROLE, Facet.AGE);

  private final Site site;
  private final CurrentEdition editions;
  private final Templates.Template<ProfileView> page;

  ProfilePages(Site site, CurrentEdition editions, Templates templates) {
    this.site = site;
    this.editions = editions;
    this.page = templates.load("reader/profile.jte");
  }

  @Bean
  RouterFunction<ServerResponse> profileRoutes() {
    return site.addresses()
        .get(ADDRESS, this::ask)
        .and(
            site.addresses()
                .post(ADDRESS, request -> Form.of(request).flatMap(form -> take(request, form))));
  }

  private Mono<ServerResponse> ask(ServerRequest request) {
    Visit visit = Visit.of(request, site.addresses());
    Vocabulary vocabulary = editions.get().edition().vocabulary();
    Reader reader = ReaderCookie.read(request, visit, vocabulary, false);
    boolean kept = Cookies.of(request).value(ReaderCookie.NAME).orElse("").contains(KEPT);
    String back = new Form(request.queryParams()).back(home(visit));
    return shown(HttpStatus.OK, view(visit, reader.profile().told(), kept, false, back));
  }

  private Mono<ServerResponse> take(ServerRequest request, Form form) {
    Visit visit = Visit.of(request, site.addresses());
    if (form.one("glom").isPresent()) {
      return answered(form.back(home(visit)), "", Duration.ZERO);
    }
    Map<Facet, Set<String>> told = told(form);
    boolean keep = form.one("minns").isPresent() && !visit.view().shared();
    if (told.entrySet().stream()
        .anyMatch(facet -> facet.getValue().size() > ReaderCookie.most(facet.getKey()))) {
      return shown(HttpStatus.BAD_REQUEST, view(visit, told, keep, true, form.back(home(visit))));
    }
    String written = ReaderCookie.written(told);
    return written.isEmpty()
        ? answered(form.back(home(visit)), "", Duration.ZERO)
        : answered(
            form.back(home(visit)),
            keep ? written + "&" + KEPT : written,
            keep ? HALF_A_YEAR : UNTIL_CLOSED);
  }

  /** The answers that the vocabulary has; a page may be older than the edition. */
  private Map<Facet, Set<String>> told(Form form) {
    Vocabulary vocabulary = editions.get().edition().vocabulary();
    Map<Facet, Set<String>> told = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>(form.all(facet.key()));
      values.retainAll(vocabulary.allowed(facet));
      if (!values.isEmpty()) {
        told.put(facet, values);
      }
    }
    return told;
  }

  private String home(Visit visit) {
    return site.addresses().in(visit.language(), "/");
  }

  private Mono<ServerResponse> answered(String back, String cookie, Duration age) {
    return ServerResponse.seeOther(URI.create(back))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .cookie(Cookies.cookie(ReaderCookie.NAME, cookie, age, site.isSecure()))
        .build();
  }

  private Mono<ServerResponse> shown(HttpStatus status, ProfileView view) {
    return ServerResponse.status(status)
        .contentType(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .bodyValue(page.draw(view));
  }

  private ProfileView view(
      Visit visit, Map<Facet, Set<String>> told, boolean kept, boolean tooMany, String back) {
    var words = site.words(visit.language());
    return new ProfileView(
        site.frame(visit, words.say("profile.title"), words.say("profile.lead")),
        questions(visit, told, true),
        questions(visit, told, false),
        !told.isEmpty(),
        kept,
        tooMany,
        back);
  }

  private List<Question> questions(Visit visit, Map<Facet, Set<String>> told, boolean atOnce) {
    Vocabulary vocabulary = editions.get().edition().vocabulary();
    return Arrays.stream(Facet.values())
        .filter(facet -> AT_ONCE.contains(facet) == atOnce)
        .map(facet -> question(facet, told.getOrDefault(facet, Set.of()), vocabulary, visit))
        .toList();
  }

  private static Question question(
      Facet facet, Set<String> told, Vocabulary vocabulary, Visit visit) {
    List<Choice> choices =
        vocabulary.allowed(facet).stream()
            .map(
                value ->
                    new Choice(
                        value,
                        vocabulary.words(facet, value, visit.language()),
                        told.contains(value)))
            .toList();
    return new Question(facet.key(), facet.repeatable(), choices);
  }
}
