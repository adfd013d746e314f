package org.lykta.server.guide;

import java.util.Optional;
import org.lykta.domain.content.Slug;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.server.edition.Served;
import org.lykta.server.web.ApiProblem;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The guide or chapter that an address names; a 404 when there is none that may be read. */
final class Sought {

  private Sought() {}

  static Guide guide(ServerRequest request, Served served) {
    return Guide.find(served.readable(), request.pathVariable("guide"))
        .orElseThrow(() -> ApiProblem.notFound("Den guiden finns inte."));
  }

  static Chapter chapter(ServerRequest request, Served served) {
    Guide guide = guide(request, served);
    return Optional.of(request.pathVariable("chapter"))
        .filter(Slug::isSlug)
        .flatMap(slug -> served.readable().find(Chapter.class, Chapter.id(guide.slug(), slug)))
        .orElseThrow(() -> ApiProblem.notFound("Det kapitlet finns inte i guiden."));
  }
}
