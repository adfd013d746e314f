package org.lykta.server.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.story.Story;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.Reader;
import org.lykta.server.reader.ReaderCookie;
import org.lykta.server.story.StoryViews.Card;
import org.lykta.server.story.StoryViews.StoriesView;
import org.lykta.server.story.StoryViews.StoryView;
import org.lykta.server.story.StoryViews.Theme;
import org.lykta.server.web.ApiProblem;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Site;
import org.lykta.server.web.Templates;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Visit;
import org.lykta.server.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Stories as web pages: by theme, the nearest first, and each by itself. */
@Configuration(proxyBeanMethods = false)
class StoryPages {

  private static final String LIST = "/berattelser";
  private static final int MORE = 3;

  private final Site site;
  private final CurrentEdition editions;
  private final PreparedAnswers answers;
  private final Templates.Template<StoriesView> stories;
  private final Templates.Template<StoryView> story;

  StoryPages(Site site, CurrentEdition editions, PreparedAnswers answers, Templates templates) {
    this.site = site;
    this.editions = editions;
    this.answers = answers;
    this.stories = templates.load("story/stories.jte");
    this.story = templates.load("story/story.jte");
  }

  @Bean
  RouterFunction<ServerResponse> storyPageRoutes() {
    return site.addresses()
        .get(LIST, this::stories)
        .and(site.addresses().get(LIST + "/{slug}", this::story));
  }

  private Mono<ServerResponse> stories(ServerRequest request) {
    Served served = editions.get();
    Visit visit = Visit.of(request, site.addresses());
    Reader reader = reader(request, visit, served);
    String theme = theme(request, served);
    Words words = site.words(visit.language());
    Frame frame = site.frame(visit, words.say("stories.title"), words.say("stories.lead"));
    List<Story> listed =
        Story.ordered(served.readable().all(Story.class), reader.profile()).stream()
            .filter(one -> theme.isEmpty() || one.head().themes().contains(theme))
            .toList();
    return answers.page(
        request,
        served,
        theme.isEmpty() ? frame : frame.unlisted(),
        List.of("stories", theme, listed.stream().map(Story::slug).toList()),
        () ->
            stories.draw(
                new StoriesView(
                    theme.isEmpty() ? frame : frame.unlisted(),
                    themes(allThemes(served), theme, served, frame),
                    listed.stream().map(one -> card(one, frame)).toList(),
                    theme.isEmpty())));
  }

  /** The theme asked for; one that is none shows them all. */
  private static String theme(ServerRequest request, Served served) {
    return request
        .queryParam("tema")
        .filter(served.edition().vocabulary().allowed(Facet.THEME)::contains)
        .orElse("");
  }

  private static Set<String> allThemes(Served served) {
    return served.readable().all(Story.class).stream()
        .flatMap(one -> one.head().themes().stream())
        .collect(Collectors.toSet());
  }

  private static List<Theme> themes(Set<String> among, String chosen, Served served, Frame frame) {
    var vocabulary = served.edition().vocabulary();
    return vocabulary.allowed(Facet.THEME).stream()
        .filter(among::contains)
        .map(
            theme ->
                new Theme(
                    frame.href(LIST) + "?tema=" + theme,
                    vocabulary.words(Facet.THEME, theme, frame.visit().language()),
                    theme.equals(chosen)))
        .toList();
  }

  private Card card(Story one, Frame frame) {
    Text text = one.head().text(new Languages(List.of(frame.visit().language())));
    return new Card(
        frame.href(one.address()),
        text.title(),
        text.summary(),
        site.words(text.language()),
        text.minutes(),
        one.composed());
  }

  private Mono<ServerResponse> story(ServerRequest request) {
    Served served = editions.get();
    Visit visit = Visit.of(request, site.addresses());
    Story sought =
        Story.find(served.readable(), request.pathVariable("slug"))
            .orElseThrow(() -> ApiProblem.notFound("Den berättelsen finns inte."));
    Reader reader = reader(request, visit, served);
    Text text = sought.head().text(reader.languages());
    Frame frame =
        site.frame(visit, text.title(), text.summary()).written(sought.head().languages());
    List<Story> more = more(sought, served, reader);
    return answers.page(
        request,
        served,
        frame,
        List.of("story", sought.slug(), more.stream().map(Story::slug).toList()),
        () -> story.draw(view(sought, more, served, frame)));
  }

  private static List<Story> more(Story sought, Served served, Reader reader) {
    return Story.beside(
            served.readable().all(Story.class), sought.head().themes(), reader.profile(), MORE + 1)
        .stream()
        .filter(other -> !other.id().equals(sought.id()))
        .limit(MORE)
        .toList();
  }

  private StoryView view(Story sought, List<Story> more, Served served, Frame frame) {
    Text text = sought.head().text(new Languages(List.of(frame.visit().language())));
    return new StoryView(
        frame,
        text.summary(),
        site.words(text.language()),
        sought.composed(),
        text.note(),
        Markdown.html(text.markdown(), served.readable()::isAt, new Placement("", 0, frame::href)),
        text.minutes(),
        themes(sought.head().themes(), "", served, frame),
        sought.head().sources(),
        more.stream().map(other -> link(other, frame)).toList(),
        !text.language().equals(frame.visit().language()));
  }

  private TextLink link(Story other, Frame frame) {
    Text text = other.head().text(new Languages(List.of(frame.visit().language())));
    return new TextLink(frame.href(other.address()), text.title(), site.words(text.language()));
  }

  private static Reader reader(ServerRequest request, Visit visit, Served served) {
    return ReaderCookie.read(request, visit, served.edition().vocabulary(), false);
  }
}
