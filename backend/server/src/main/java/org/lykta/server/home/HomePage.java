package org.lykta.server.home;

import java.util.List;
import org.lykta.domain.content.Listed;
import org.lykta.domain.guide.Guide;
import org.lykta.server.edition.PreparedAnswers;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.reader.Pages;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** "Vad behöver du just nu?" */
@Configuration(proxyBeanMethods = false)
class HomePage {

  private final PreparedAnswers answers;
  private final Templates.Template<HomeView> template;

  HomePage(PreparedAnswers answers, Templates templates) {
    this.answers = answers;
    this.template = templates.load("home/home.jte");
  }

  @Bean
  RouterFunction<ServerResponse> homeRoutes(Pages pages) {
    return pages.get("/", this::home);
  }

  private Mono<ServerResponse> home(PageRequest asked) {
    Frame frame = asked.frame("name", "tagline");
    ReadingAs readingAs = asked.readingAs();
    List<Guide> guides = Listed.ordered(asked.readable(), Guide.class, asked.reader().profile());
    return answers.page(
        asked.request(),
        asked.served(),
        frame,
        List.of("home", guides.stream().map(Guide::slug).toList(), readingAs),
        () ->
            template.draw(
                new HomeView(frame, readingAs, guides.stream().map(asked::link).toList())));
  }
}
