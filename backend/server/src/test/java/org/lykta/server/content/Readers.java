package org.lykta.server.content;

import java.util.List;

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
    try (var context = ToolContext.with()) {
      return List.copyOf(context.getBeansOfType(DocumentReader.class).values());
    }
  }
}
