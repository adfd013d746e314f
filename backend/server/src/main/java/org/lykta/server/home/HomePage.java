package org.lykta.server.home;

import java.util.List;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Guide;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.edition.Served;
import org.lykta.server.reader.Reader;
import org.lykta.server.reader.ReaderCookie;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Site;
import org.lykta.server.web.Templates;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** "Vad behöver du just nu?" */
@Configuration(proxyBeanMethods = false)
class HomePage {

  private final Site site;
  private final CurrentEdition editions;
  private final PreparedAnswers answers;
  private final Templates.Template<HomeView> template;

  HomePage(Site site, CurrentEdition editions, PreparedAnswers answers, Templates templates) {
    this.site = site;
    this.editions = editions;
    this.answers = answers;
    this.template = templates.load("home/home.jte");
  }

  @Bean
  RouterFunction<ServerResponse> homeRoutes() {
    return site.addresses().get("/", this::home);
  }

  private Mono<ServerResponse> home(ServerRequest request) {
    Served served = editions.get();
    Visit visit = Visit.of(request, site.addresses());
    Reader reader = ReaderCookie.read(request, visit, served.edition().vocabulary(), false);
    var words = site.words(visit.language());
    Frame frame = site.frame(visit, words.say("name"), words.say("tagline"));
    List<Guide> guides = Guide.ordered(served.readable(), reader.profile());
    ReadingAs readingAs =
        ReadingAs.of(reader.profile(), served.edition().vocabulary(), visit.language());
    return answers.page(
        request,
        served,
        frame,
        List.of("home", guides.stream().map(Guide::slug).toList(), readingAs),
        () ->
            template.draw(
                new HomeView(
                    frame,
                    readingAs,
                    guides.stream().map(guide -> link(guide, reader, frame)).toList())));
  }

  private TextLink link(Guide guide, Reader reader, Frame frame) {
    Text text = guide.head().text(reader.languages());
    return new TextLink(frame.href(guide.address()), text.title(), site.words(text.language()));
  }
}
