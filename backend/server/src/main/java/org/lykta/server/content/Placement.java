package org.lykta.server.content;

import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Where on a page a text is drawn, so that several texts on one page keep apart.
 *
 * @param anchor goes before the anchor of each heading; empty on a page with one text
 * @param deeper how many levels its headings go down, so that they come under the page's own
 * @param address an address in the house as it is in the reader's language
 */
public record Placement(String anchor, int deeper, UnaryOperator<String> address) {

  private static final int DEEPEST = 6;

  Extension anchors() {
    return HeadingAnchorExtension.builder().idPrefix(anchor).build();
  }

  void put(Node text) {
    text.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST, heading.getLevel() + deeper));
            visitChildren(heading);
          }

          @Override
          public void visit(Link link) {
            link.setDestination(moved(link.getDestination()));
            visitChildren(link);
          }
        });
  }

  private String moved(String destination) {
    if (Links.isOnSamePage(destination)) {
      return "#" + anchor + destination.substring(1);
    }
    return Links.isWithinTheHouse(destination) ? address.apply(destination) : destination;
  }
}
