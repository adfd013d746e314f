package org.lykta.server.content;

import java.io.IOException;
import org.lykta.domain.content.Library;
import org.lykta.server.TestContent;

/** The content that ships, for tests of other rooms. */
public final class ShippedContent {

  private ShippedContent() {}

  /** All of it, invented meetings and drafts too. */
  public static Library library() throws IOException {
    Sources sources = new ContentFolder(TestContent.SHIPPED).read().sources();
    return Readers.contentReader().read(sources, Contents.TODAY).library();
  }
}
