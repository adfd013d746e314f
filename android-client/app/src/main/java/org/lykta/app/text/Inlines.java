package org.lykta.app.text;

import android.graphics.Typeface;
import android.text.SpannableStringBuilder;
import android.text.Spanned;
import android.text.style.LocaleSpan;
import android.text.style.StyleSpan;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Words with their emphasis and links, as the phone draws them. */
final class Inlines {

  /** Deeper than any editor writes; what is nested deeper is left out. */
  private static final int DEEPEST = 30;

  private final SpannableStringBuilder drawn = new SpannableStringBuilder();

  private Inlines() {}

  /** What stands in {@code block}, marked with its language for whoever reads it aloud. */
  static Spanned of(Node block, Locale language) {
    Inlines inlines = new Inlines();
    inlines.draw(block, 0);
    inlines.mark(new LocaleSpan(language), 0);
    return inlines.drawn;
  }

  private void children(Node parent, int depth) {
    for (Node child = parent.getFirstChild();
        child != null && depth < DEEPEST;
        child = child.getNext()) {
      draw(child, depth + 1);
    }
  }

  private void draw(Node node, int depth) {
    int from = drawn.length();
    String literal = literal(node);
    if (literal != null) {
      drawn.append(literal);
    } else if (node instanceof SoftLineBreak) {
      drawn.append(' ');
    } else if (node instanceof HardLineBreak) {
      drawn.append('\n');
    }
    children(node, depth);
    Object span = span(node);
    if (span != null) {
      mark(span, from);
    }
  }

  /** Whether {@code block} is words as they were written, as after four spaces. */
  static boolean isLiteral(Node block) {
    return block instanceof IndentedCodeBlock
        || block instanceof FencedCodeBlock
        || block instanceof HtmlBlock;
  }

  private static @Nullable String literal(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    } else if (node instanceof Code code) {
      return code.getLiteral();
    } else if (node instanceof HtmlInline html) {
      return html.getLiteral();
    } else if (node instanceof IndentedCodeBlock indented) {
      return indented.getLiteral().trim();
    } else if (node instanceof FencedCodeBlock fenced) {
      return fenced.getLiteral().trim();
    }
    return node instanceof HtmlBlock html ? html.getLiteral().trim() : null;
  }

  private static @Nullable Object span(Node node) {
    if (node instanceof Emphasis) {
      return new StyleSpan(Typeface.ITALIC);
    }
    if (node instanceof StrongEmphasis) {
      return new StyleSpan(Typeface.BOLD);
    }
    return node instanceof org.commonmark.node.Link link ? new Link(link.getDestination()) : null;
  }

  private void mark(Object span, int from) {
    if (from < drawn.length()) {
      drawn.setSpan(span, from, drawn.length(), Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
    }
  }
}
