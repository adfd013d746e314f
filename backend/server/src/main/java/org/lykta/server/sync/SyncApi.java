package org.lykta.server.sync;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Have;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Editions;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.settings.Settings;
import org.lykta.server.sync.Copies.Base;
import org.lykta.server.web.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What phones copy over HTTP. */
@Configuration(proxyBeanMethods = false)
class SyncApi {

  @Bean
  RouterFunction<ServerResponse> syncRoutes(
      CurrentEdition current,
      Editions editions,
      Past past,
      Copies copies,
      Settings settings,
      PreparedAnswers answers) {
    var sync = new Sync(editions, past, copies, settings.examples(), answers);
    return route().GET("/api/v1/sync", request -> sync.answer(request, current.get())).build();
  }

  private record Sync(
      Editions editions, Past past, Copies copies, boolean examples, PreparedAnswers answers) {

    Mono<ServerResponse> answer(ServerRequest request, Served served) {
      Parameters query = Parameters.of(request);
      SortedSet<String> packs = Packs.read(query);
      Optional<Have> have = query.several("have", 1).stream().findFirst().flatMap(Have::read);
      query.refuseUnknown();
      if (have.filter(one -> past.isAhead(one, served)).isPresent()) {
        // another node has told it more, perhaps that a text was taken back: that must stay
        return answers.json(
            request,
            served,
            false,
            List.of("sync", "ahead", have.get()),
            () -> SyncAnswer.nothing(have.get()));
      }
      Manifest manifest = editions.served().manifest();
      // another edition has come this very moment: whoever asks then is sent everything
      boolean known = manifest.id().equals(served.edition().id());
      return Mono.justOrEmpty(have.filter(one -> known && one.examples() == examples))
          .flatMap(one -> past.base(one, manifest, served))
          .publishOn(Schedulers.boundedElastic())
          .flatMap(base -> delta(request, served, manifest, base, packs))
          // only what is asked without a base is always answered so
          .switchIfEmpty(Mono.defer(() -> everything(request, served, packs, have.isEmpty())));
    }

    private Mono<ServerResponse> delta(
        ServerRequest request,
        Served served,
        Manifest manifest,
        Base base,
        SortedSet<String> packs) {
      return answers.json(
          request,
          served,
          true,
          List.of("sync", packs, base.have()),
          () -> copies.since(base, served, manifest, examples, packs));
    }

    private Mono<ServerResponse> everything(
        ServerRequest request, Served served, SortedSet<String> packs, boolean remember) {
      // a second to make for a large edition: not on a thread that readers wait for
      return Mono.defer(
              () ->
                  answers.json(
                      request,
                      served,
                      remember,
                      List.of("sync", packs),
                      () -> copies.everything(served, examples, packs)))
          .subscribeOn(Schedulers.boundedElastic());
    }
  }
}
