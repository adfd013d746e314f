package org.lykta.server.content;

/**
 * The content's place answers, but what is there cannot be used: asking less often helps nobody.
 */
public class ContentUnusable extends ContentAway {

  private static final long serialVersionUID = 1L;

  public ContentUnusable(String sentence) {
    super(sentence);
  }

  public ContentUnusable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
