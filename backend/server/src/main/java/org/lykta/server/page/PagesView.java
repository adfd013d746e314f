package org.lykta.server.page;

import java.util.List;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Words;

/** Every page that stands alone. */
public record PagesView(Frame frame, ReadingAs readingAs, List<Card> pages) {

  /**
   * One of them.
   *
   * @param tongue the words of the language that its own words are in
   */
  public record Card(String address, String title, String summary, Words tongue, int minutes) {}
}
