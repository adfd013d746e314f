package org.lykta.server.place;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.place.Place;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.ReaderQuery;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Places by the beginning of their name. Where somebody is, or asks about, is kept by nobody. */
@Configuration(proxyBeanMethods = false)
class PlaceApi {

  record PlaceList(String edition, List<PlaceItem> items) {}

  record PlaceItem(
      String slug,
      String name,
      @Nullable String municipality,
      String county,
      double latitude,
      double longitude) {}

  private static final int LONGEST = 60;

  private final CurrentEdition editions;
  private final Gazetteer gazetteer;
  private final JsonMapper json;
  private final AnswerWriter writer;

  PlaceApi(CurrentEdition editions, Gazetteer gazetteer, JsonMapper json, AnswerWriter writer) {
    this.editions = editions;
    this.gazetteer = gazetteer;
    this.json = json;
    this.writer = writer;
  }

  @Bean
  RouterFunction<ServerResponse> placeRoutes() {
    return route().GET("/api/v1/places", this::places).build();
  }

  private Mono<ServerResponse> places(ServerRequest request) {
    Served served = editions.get();
    Vocabulary vocabulary = served.edition().vocabulary();
    Parameters parameters = Parameters.of(request);
    String words = parameters.several("q", 1).stream().findFirst().orElse("");
    Languages languages = ReaderQuery.languages(request, parameters, vocabulary);
    int limit = parameters.limit();
    parameters.refuseUnknown();
    if (words.isBlank() || words.length() > LONGEST) {
      throw ApiProblem.badParameter(
          "q", "Skriv i q början av en orts namn, högst %d tecken.".formatted(LONGEST), List.of());
    }
    var found =
        new PlaceList(
            served.edition().id(),
            gazetteer.startingWith(words, limit).stream()
                .map(place -> item(place, vocabulary, languages))
                .toList());
    Answer answer = Answer.json(json.writeValueAsBytes(found)).kept(Answer.Keep.NOWHERE);
    return Mono.just(writer.response(answer, served.until()));
  }

  private PlaceItem item(Place place, Vocabulary vocabulary, Languages languages) {
    String municipality = place.municipality();
    return new PlaceItem(
        place.slug(),
        place.name(),
        municipality == null
            ? null
            : gazetteer.municipality(municipality).map(Municipality::name).orElse(null),
        vocabulary.words(Wordlist.COUNTIES, place.county(), languages.wanted().get(0)),
        place.position().latitude(),
        place.position().longitude());
  }
}
