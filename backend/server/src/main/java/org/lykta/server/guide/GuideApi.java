package org.lykta.server.guide;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Optional;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Slug;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.guide.GuideAnswers.ChapterItem;
import org.lykta.server.guide.GuideAnswers.ChapterTitle;
import org.lykta.server.guide.GuideAnswers.GuideAnswer;
import org.lykta.server.guide.GuideAnswers.GuideItem;
import org.lykta.server.guide.GuideAnswers.GuideList;
import org.lykta.server.reader.Reader;
import org.lykta.server.reader.ReaderQuery;
import org.lykta.server.web.ApiProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Guides over HTTP: the reader's profile in, an answer out that the front filter remembers for this
 * edition.
 */
@Configuration(proxyBeanMethods = false)
class GuideApi {

  private final CurrentEdition editions;
  private final PreparedAnswers answers;

  GuideApi(CurrentEdition editions, PreparedAnswers answers) {
    this.editions = editions;
    this.answers = answers;
  }

  @Bean
  RouterFunction<ServerResponse> guideRoutes() {
    return route()
        .GET("/api/v1/guides", this::guides)
        .GET("/api/v1/guides/{guide}", this::guide)
        .GET("/api/v1/guides/{guide}/chapters/{chapter}", this::chapter)
        .build();
  }

  private Mono<ServerResponse> guides(ServerRequest request) {
    Served served = editions.get();
    Reader reader = ReaderQuery.readList(request, served.edition().vocabulary());
    List<Guide> guides =
        Guide.ordered(served.readable(), reader.profile()).stream().limit(reader.limit()).toList();
    return answers.json(
        request,
        served,
        reader.mayBeRemembered(),
        List.of("guides", guides.stream().map(Guide::slug).toList(), reader.languages()),
        () ->
            new GuideList(
                served.edition().id(),
                guides.stream().map(guide -> item(guide, served, reader.languages())).toList()));
  }

  private static GuideItem item(Guide guide, Served served, Languages languages) {
    Text text = guide.head().text(languages);
    return new GuideItem(
        guide.slug(),
        text.title(),
        text.summary(),
        text.language(),
        guide.chapters(served.readable()).stream()
            .map(
                chapter ->
                    new ChapterTitle(
                        chapter.slug(),
                        chapter.head().text(languages).title(),
                        chapter.minutes(served.readable(), languages)))
            .toList());
  }

  private Mono<ServerResponse> guide(ServerRequest request) {
    Served served = editions.get();
    Reader reader = ReaderQuery.read(request, served.edition().vocabulary());
    Guide guide = find(served, request.pathVariable("guide"));
    return answers.json(
        request,
        served,
        reader.mayBeRemembered(),
        List.of("guide", guide.slug(), reader.languages()),
        () -> answer(guide, served, reader.languages()));
  }

  private static GuideAnswer answer(Guide guide, Served served, Languages languages) {
    Text text = guide.head().text(languages);
    return new GuideAnswer(
        served.edition().id(),
        guide.slug(),
        text.title(),
        text.summary(),
        text.language(),
        guide.chapters(served.readable()).stream()
            .map(
                chapter -> {
                  Text words = chapter.head().text(languages);
                  return new ChapterItem(
                      chapter.slug(),
                      words.title(),
                      words.summary(),
                      chapter.minutes(served.readable(), languages),
                      chapter.sections(served.readable()).size());
                })
            .toList());
  }

  private Mono<ServerResponse> chapter(ServerRequest request) {
    Served served = editions.get();
    Reader reader = ReaderQuery.read(request, served.edition().vocabulary());
    Guide guide = find(served, request.pathVariable("guide"));
    Chapter chapter =
        Optional.of(request.pathVariable("chapter"))
            .filter(Slug::isSlug)
            .flatMap(slug -> served.readable().find(Chapter.class, Chapter.id(guide.slug(), slug)))
            .orElseThrow(() -> ApiProblem.notFound("Det kapitlet finns inte i guiden."));
    var before = new ChapterBeforeReader(chapter, served, reader);
    return answers.json(
        request, served, reader.mayBeRemembered(), before.outcome(), before::answer);
  }

  static Guide find(Served served, String slug) {
    return Optional.of(slug)
        .filter(Slug::isSlug)
        .map(Guide::id)
        .flatMap((DocumentId id) -> served.readable().find(Guide.class, id))
        .orElseThrow(() -> ApiProblem.notFound("Den guiden finns inte."));
  }
}
