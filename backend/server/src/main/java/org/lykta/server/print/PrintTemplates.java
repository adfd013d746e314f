package org.lykta.server.print;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A booklet as XHTML; the engine escapes all words but a passage's drawn Markdown. */
final class PrintTemplates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String xhtml(Booklet booklet, PageSize size) throws IOException {
    var output = new StringOutput();
    engine.render(
        "print/booklet.jte",
        new BookletPage(booklet, resource("booklet.css") + resource(size.style() + ".css")),
        output);
    return output.toString();
  }

  private static String resource(String name) throws IOException {
    return new ClassPathResource("print/" + name).getContentAsString(StandardCharsets.UTF_8);
  }
}
