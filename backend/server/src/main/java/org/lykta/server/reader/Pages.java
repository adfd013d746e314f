package org.lykta.server.reader;

import java.util.function.Function;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.web.Site;
import org.lykta.server.web.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where the rooms hang up their pages. */
@Component
public class Pages {

  private final Site site;
  private final CurrentEdition editions;

  Pages(Site site, CurrentEdition editions) {
    this.site = site;
    this.editions = editions;
  }

  /** The routes of a page, one for each language. */
  public RouterFunction<ServerResponse> get(
      String address, Function<PageRequest, Mono<ServerResponse>> answer) {
    return site.addresses().get(address, request -> answer.apply(read(request)));
  }

  private PageRequest read(ServerRequest request) {
    Served served = editions.of(request.exchange());
    Visit visit = Visit.of(request, site.addresses());
    boolean all = request.queryParam("allt").filter("1"::equals).isPresent();
    return new PageRequest(
        request,
        site,
        served,
        visit,
        ReaderCookie.read(request, visit, served.edition().vocabulary(), all));
  }
}
