package org.lykta.server.guide;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lykta.domain.guide.Guide;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.print.PageSize;
import org.lykta.server.print.Press;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Parameters;
import org.lykta.server.web.Site;
import org.lykta.server.web.Unpublished;
import org.lykta.server.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Guides on paper: one PDF per guide, language and size. */
@Configuration(proxyBeanMethods = false)
class GuidePrintApi {

  private final CurrentEdition editions;
  private final Press press;
  private final AnswerWriter writer;
  private final Site site;

  GuidePrintApi(CurrentEdition editions, Press press, AnswerWriter writer, Site site) {
    this.site = site;
    this.editions = editions;
    this.press = press;
    this.writer = writer;
  }

  @Bean
  // before pages whose pattern takes any name, also one that ends with .pdf
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RouterFunction<ServerResponse> guidePrintRoutes() {
    return site.addresses().get("/guider/{guide}.pdf", this::pdf);
  }

  private Mono<ServerResponse> pdf(ServerRequest request) {
    Served served = editions.of(request.exchange());
    PageSize size = size(request);
    boolean unpublished = Unpublished.isIn(request.exchange());
    Guide guide = Sought.guide(request, served);
    Words words = site.words(site.addresses().language(request.path()));
    URI address = URI.create(site.whole(words.tag(), guide.address()));
    return press
        .print(
            served,
            List.of(guide.id(), words.tag()),
            size,
            () -> new GuidePrint(guide, served, words).booklet(address))
        .map(answer -> unpublished ? answer.kept(Answer.Keep.NOWHERE) : answer)
        .map(answer -> writer.response(answer, served.until()));
  }

  private static PageSize size(ServerRequest request) {
    Parameters parameters = Parameters.of(request);
    Optional<String> large = parameters.one("stor", List.of("1"));
    parameters.refuseUnknown();
    return large.isPresent() ? PageSize.LARGE : PageSize.ORDINARY;
  }
}
