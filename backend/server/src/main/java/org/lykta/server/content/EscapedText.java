package org.lykta.server.content;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Writes words as Markdown that can mean nothing but those words, at the price of its looks. */
final class EscapedText implements NodeRenderer {

  private static final String ASCII_MARK = "([\\p{Punct}&&\\p{ASCII}])";

  private final MarkdownWriter out;

  private EscapedText(MarkdownWriter out) {
    this.out = out;
  }

  static MarkdownNodeRendererFactory factory() {
    return new MarkdownNodeRendererFactory() {
      @Override
      public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new EscapedText(context.getWriter());
      }

      @Override
      public Set<Character> getSpecialCharacters() {
        return Set.of();
      }
    };
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      out.raw(escaped(text.getLiteral()));
    }
  }

  private static String escaped(String words) {
    var escaped = new StringBuilder();
    String marked = words.replaceAll(ASCII_MARK, "\\\\$1");
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      boolean atEnd = at == 0 || at == marked.length() - 1;
      // Blanks at the ends of a line are dropped or break it; as numbers they are only blanks.
      if (Character.isISOControl(c) || (atEnd && Character.isWhitespace(c))) {
        escaped.append("&#").append((int) c).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
