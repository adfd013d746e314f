package org.lykta.server.story;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Source;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.story.Story;
import org.lykta.server.content.Markdown;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.Reader;
import org.lykta.server.reader.ReaderQuery;
import org.lykta.server.web.ApiProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Stories over HTTP: the whole list with the nearest first, or one. */
@Configuration(proxyBeanMethods = false)
class StoryApi {

  record StoryList(String edition, List<StoryItem> items) {}

  record StoryItem(
      String slug,
      String title,
      String summary,
      String language,
      Set<String> themes,
      boolean composed,
      @Nullable String note,
      int minutes) {}

  record StoryAnswer(
      String edition,
      String slug,
      String title,
      String summary,
      String language,
      Set<String> themes,
      boolean composed,
      String markdown,
      String html,
      @Nullable String note,
      int minutes,
      List<Source> sources) {}

  private final CurrentEdition editions;
  private final PreparedAnswers answers;

  StoryApi(CurrentEdition editions, PreparedAnswers answers) {
    this.editions = editions;
    this.answers = answers;
  }

  @Bean
  RouterFunction<ServerResponse> storyRoutes() {
    return route()
        .GET("/api/v1/stories", this::stories)
        .GET("/api/v1/stories/{slug}", this::story)
        .build();
  }

  private Mono<ServerResponse> stories(ServerRequest request) {
    Served served = editions.get();
    Reader reader = ReaderQuery.readList(request, served.edition().vocabulary());
    List<Story> stories =
        Story.ordered(served.readable().all(Story.class), reader.profile()).stream()
            .limit(reader.limit())
            .toList();
    return answers.json(
        request,
        served,
        reader.mayBeRemembered(),
        List.of("stories", stories.stream().map(Story::slug).toList(), reader.languages()),
        () ->
            new StoryList(
                served.edition().id(),
                stories.stream().map(story -> item(story, reader.languages())).toList()));
  }

  private static StoryItem item(Story story, Languages languages) {
    Text text = story.head().text(languages);
    return new StoryItem(
        story.slug(),
        text.title(),
        text.summary(),
        text.language(),
        story.head().themes(),
        story.composed(),
        text.note(),
        text.minutes());
  }

  private Mono<ServerResponse> story(ServerRequest request) {
    Served served = editions.get();
    Reader reader = ReaderQuery.read(request, served.edition().vocabulary());
    Story story =
        Story.find(served.readable(), request.pathVariable("slug"))
            .orElseThrow(() -> ApiProblem.notFound("Den berättelsen finns inte."));
    return answers.json(
        request,
        served,
        reader.mayBeRemembered(),
        List.of("story", story.slug(), reader.languages()),
        () -> answer(story, served, reader.languages()));
  }

  private static StoryAnswer answer(Story story, Served served, Languages languages) {
    Text text = story.head().text(languages);
    Markdown.Rendered rendered = Markdown.render(text.markdown(), served.readable()::isAt);
    return new StoryAnswer(
        served.edition().id(),
        story.slug(),
        text.title(),
        text.summary(),
        text.language(),
        story.head().themes(),
        story.composed(),
        rendered.markdown(),
        rendered.html(),
        text.note(),
        text.minutes(),
        story.head().sources());
  }
}
