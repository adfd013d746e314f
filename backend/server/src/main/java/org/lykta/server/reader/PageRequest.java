package org.lykta.server.reader;

import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.server.edition.Served;
import org.lykta.server.web.Frame;
import org.lykta.server.web.Site;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Visit;
import org.lykta.server.web.Words;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * A request for a page.
 *
 * @param served what is read, to the end of the answer
 * @param visit the address, and how the reader wants to see it
 * @param reader what she has told
 */
public record PageRequest(
    ServerRequest request, Site site, Served served, Visit visit, Reader reader) {

  public Library readable() {
    return served.readable();
  }

  /** What the page says of the reader. */
  public ReadingAs readingAs() {
    return ReadingAs.of(reader.profile(), served.edition().vocabulary(), visit.language());
  }

  /** What is around a page of the site's own words, by their keys. */
  public Frame frame(String title, String description) {
    Words words = site.words(visit.language());
    return site.frame(visit, words.say(title), words.say(description));
  }

  /** What is around the page of a document. */
  public Frame frame(Head head) {
    Text text = text(head);
    return site.frame(visit, text.title(), text.summary()).written(head.languages());
  }

  /** The text in the reader's language, or the original. */
  public Text text(Head head) {
    return head.text(reader.languages());
  }

  /** The words of the language that a text is in. */
  public Words tongue(Text text) {
    return site.words(text.language());
  }

  /** Whether a text is in another language than the page. */
  public boolean isFallback(Text text) {
    return !text.language().equals(visit.language());
  }

  /** An address in the reader's language. */
  public String href(String address) {
    return site.addresses().in(visit.language(), address);
  }

  /** A link to a document, by its title. */
  public TextLink link(Document document) {
    Text text = text(document.head());
    return new TextLink(href(document.address()), text.title(), tongue(text));
  }
}
