package org.lykta.server.content;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every reader of the house, found as the content check finds them. */
public final class Readers {

  private static final List<DocumentReader> ALL = found();

  private Readers() {}

  static List<DocumentReader> all() {
    return ALL;
  }

  public static ContentReader contentReader() {
    return new ContentReader(ALL);
  }

  private static List<DocumentReader> found() {
    try (var context = new AnnotationConfigApplicationContext()) {
      var scanner = new ClassPathBeanDefinitionScanner(context, false);
      scanner.addIncludeFilter(new AssignableTypeFilter(DocumentReader.class));
      scanner.scan("org.lykta.server");
      context.refresh();
      return List.copyOf(context.getBeansOfType(DocumentReader.class).values());
    }
  }
}
