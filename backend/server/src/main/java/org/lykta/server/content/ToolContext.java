package org.lykta.server.content;

import org.lykta.domain.place.Gazetteer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The house as a tool on the command line needs it: no server, no settings, there at once. */
public final class ToolContext {

  private ToolContext() {}

  /** The content reader with every reader of a kind, and whatever else is of type {@code more}. */
  public static AnnotationConfigApplicationContext with(Class<?>... more) {
    var context = new AnnotationConfigApplicationContext();
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(new AssignableTypeFilter(DocumentReader.class));
    for (Class<?> type : more) {
      scanner.addIncludeFilter(new AssignableTypeFilter(type));
    }
    scanner.scan("org.lykta.server");
    context.register(ContentReader.class);
    context.registerBean(Gazetteer.class, Gazetteer::load);
    context.refresh();
    return context;
  }
}
