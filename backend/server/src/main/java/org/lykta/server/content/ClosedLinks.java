package org.lykta.server.content;

import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes plain text of the links within the house that lead to something nobody may read now. */
final class ClosedLinks extends AbstractVisitor {

  private final Predicate<String> readable;
  private boolean found;

  private ClosedLinks(Predicate<String> readable) {
    this.readable = readable;
  }

  /** Whether there were any. */
  static boolean openedOut(Node text, Predicate<String> readable) {
    var links = new ClosedLinks(readable);
    text.accept(links);
    if (links.found) {
      text.accept(new Joined());
    }
    return links.found;
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (link.getDestination().startsWith("/") && !readable.test(link.getDestination())) {
      found = true;
      while (link.getFirstChild() != null) {
        link.insertBefore(link.getFirstChild());
      }
      link.unlink();
    }
  }

  /** Words side by side become one, so that what they mean together shows: "1" and ". a". */
  private static final class Joined extends AbstractVisitor {

    @Override
    public void visit(Text text) {
      if (text.getPrevious() instanceof Text before) {
        text.setLiteral(before.getLiteral() + text.getLiteral());
        before.unlink();
      }
    }
  }
}
