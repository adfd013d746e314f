package org.lykta.server.guide;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.lykta.domain.content.Listed;
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
        Listed.ordered(served.readable(), Guide.class, reader.profile()).stream()
            .limit(reader.limit())
            .toList();
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
    Guide guide = Sought.guide(request, served);
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
    Chapter chapter = Sought.chapter(request, served);
    var before = new ChapterBeforeReader(chapter, served, reader);
    return answers.json(
        request, served, reader.mayBeRemembered(), before.outcome(), before::answer);
  }
}
