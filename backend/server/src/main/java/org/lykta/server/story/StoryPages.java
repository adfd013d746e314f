package org.lykta.server.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.story.Story;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.story.StoryViews.Card;
import org.lykta.server.story.StoryViews.StoriesView;
import org.lykta.server.story.StoryViews.StoryView;
import org.lykta.server.story.StoryViews.Theme;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Stories as web pages: by theme, the nearest first, and each by itself. */
@Configuration(proxyBeanMethods = false)
class StoryPages {

  private static final String LIST = "/berattelser";
  private static final int MORE = 3;

  private final Pages pages;
  private final PreparedAnswers answers;
  private final Templates.Template<StoriesView> stories;
  private final Templates.Template<StoryView> story;

  StoryPages(Pages pages, PreparedAnswers answers, Templates templates) {
    this.pages = pages;
    this.answers = answers;
    this.stories = templates.load("story/stories.jte");
    this.story = templates.load("story/story.jte");
  }

  @Bean
  RouterFunction<ServerResponse> storyPageRoutes() {
    return pages.get(LIST, this::stories).and(pages.get(LIST + "/{slug}", this::story));
  }

  private Mono<ServerResponse> stories(PageRequest asked) {
    String theme = theme(asked);
    Frame whole = asked.frame("stories.title", "stories.lead");
    Frame frame = theme.isEmpty() ? whole : whole.unlisted();
    List<Story> listed =
        Story.ordered(asked.readable().all(Story.class), asked.reader().profile()).stream()
            .filter(one -> theme.isEmpty() || one.head().themes().contains(theme))
            .toList();
    return answers.page(
        asked.request(),
        asked.served(),
        frame,
        List.of("stories", theme, listed.stream().map(Story::slug).toList()),
        () ->
            stories.draw(
                new StoriesView(
                    frame,
                    themes(allThemes(asked), theme, asked),
                    listed.stream().map(one -> card(one, asked)).toList(),
                    theme.isEmpty())));
  }

  /** The theme asked for; one that is none shows them all. */
  private static String theme(PageRequest asked) {
    return asked
        .request()
        .queryParam("tema")
        .filter(asked.served().edition().vocabulary().allowed(Facet.THEME)::contains)
        .orElse("");
  }

  private static Set<String> allThemes(PageRequest asked) {
    return asked.readable().all(Story.class).stream()
        .flatMap(one -> one.head().themes().stream())
        .collect(Collectors.toSet());
  }

  private static List<Theme> themes(Set<String> among, String chosen, PageRequest asked) {
    var vocabulary = asked.served().edition().vocabulary();
    return vocabulary.allowed(Facet.THEME).stream()
        .filter(among::contains)
        .map(
            theme ->
                new Theme(
                    asked.href(LIST) + "?tema=" + theme,
                    vocabulary.words(Facet.THEME, theme, asked.visit().language()),
                    theme.equals(chosen)))
        .toList();
  }

  private static Card card(Story one, PageRequest asked) {
    Text text = asked.text(one.head());
    return new Card(
        asked.href(one.address()),
        text.title(),
        text.summary(),
        asked.tongue(text),
        text.minutes(),
        one.composed());
  }

  private Mono<ServerResponse> story(PageRequest asked) {
    Story sought =
        Story.find(asked.readable(), asked.request().pathVariable("slug"))
            .orElseThrow(() -> ApiProblem.notFound("Den berättelsen finns inte."));
    Frame frame = asked.frame(sought.head());
    List<Story> more = more(sought, asked);
    return answers.page(
        asked.request(),
        asked.served(),
        frame,
        List.of("story", sought.slug(), more.stream().map(Story::slug).toList()),
        () -> story.draw(view(sought, more, frame, asked)));
  }

  private static List<Story> more(Story sought, PageRequest asked) {
    return Story.beside(
            asked.readable().all(Story.class),
            sought.head().themes(),
            asked.reader().profile(),
            MORE + 1)
        .stream()
        .filter(other -> !other.id().equals(sought.id()))
        .limit(MORE)
        .toList();
  }

  private static StoryView view(Story sought, List<Story> more, Frame frame, PageRequest asked) {
    Text text = asked.text(sought.head());
    return new StoryView(
        frame,
        text.summary(),
        asked.tongue(text),
        sought.composed(),
        text.note(),
        Markdown.html(text.markdown(), asked.readable()::isAt, new Placement("", 0, asked::href)),
        text.minutes(),
        themes(sought.head().themes(), "", asked),
        sought.head().sources(),
        more.stream().map(asked::link).toList(),
        asked.isFallback(text));
  }
}
