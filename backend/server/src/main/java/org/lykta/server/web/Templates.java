package org.lykta.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.stereotype.Component;

/** The pages' templates, made into classes by the build. */
@Component
public class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  Templates() {
    engine.setTrimControlStructures(true);
  }

  /**
   * A template that draws a {@code V}, loaded now so that no reader waits for it.
   *
   * @param name its file, such as {@code guide/chapter.jte}
   */
  public <V> Template<V> load(String name) {
    engine.prepareForRendering(name);
    return view -> {
      var page = new Utf8ByteOutput();
      engine.render(name, view, page);
      return page.toByteArray();
    };
  }

  /** Draws a page. */
  @FunctionalInterface
  public interface Template<V> {

    /** The page as UTF-8. */
    byte[] draw(V view);
  }
}
