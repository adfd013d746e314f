package org.lykta.server.home;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lykta.domain.content.Document;
import org.lykta.domain.guide.Section;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Served;
import org.lykta.server.web.Answer;
import org.lykta.server.web.AnswerWriter;
import org.lykta.server.web.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** {@code sitemap.xml} and {@code robots.txt}. */
@Configuration(proxyBeanMethods = false)
class Signposts {

  private static final List<String> ALWAYS =
      List.of("/", "/guider", "/berattelser", "/traffar", "/sidor", "/sok");

  private final Site site;

  Signposts(Site site) {
    this.site = site;
  }

  @Bean
  RouterFunction<ServerResponse> signpostRoutes(CurrentEdition editions, AnswerWriter writer) {
    return route()
        .GET(
            "/sitemap.xml",
            request -> {
              Served served = editions.get();
              return Mono.just(
                  writer.response(
                      text("application/xml; charset=utf-8", sitemap(served)), served.until()));
            })
        .GET(
            "/robots.txt",
            request -> Mono.just(writer.response(text("text/plain; charset=utf-8", robots()))))
        .build();
  }

  private static Answer text(String type, String text) {
    return Answer.of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The choices of one reader are nobody else's to find. */
  private String robots() {
    return """
        User-agent: *
        Disallow: /api/
        Disallow: /lamna
        Sitemap: %s
        """
        .formatted(site.whole("sv", "/sitemap.xml"));
  }

  private String sitemap(Served served) {
    List<String> addresses = new ArrayList<>();
    for (String always : ALWAYS) {
      site.addresses().languages().forEach(in -> addresses.add(site.whole(in, always)));
    }
    served.readable().findable(served.today()).stream()
        // what is invented is nobody's to find by searching the web
        .filter(document -> !document.head().example())
        // a section lies on the page of its chapter
        .filter(document -> !(document instanceof Section))
        .forEach(document -> addresses.addAll(addresses(document)));
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    addresses.forEach(
        address ->
            xml.append("<url><loc>")
                .append(HtmlUtils.htmlEscape(address))
                .append("</loc></url>\n"));
    return xml.append("</urlset>\n").toString();
  }

  /** One for each language that it is written in. */
  private List<String> addresses(Document document) {
    return document.head().languages().stream()
        .filter(site.addresses().languages()::contains)
        .map(language -> site.whole(language, document.address()))
        .toList();
  }
}
