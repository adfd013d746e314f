package org.lykta.server.content;

import java.text.Normalizer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words a reader sees, without where links lead and how words look. */
final class PlainText extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();

  String text() {
    String line = words.toString().replaceAll("\\s+", " ").strip();
    return Normalizer.normalize(line, Normalizer.Form.NFC);
  }

  @Override
  protected void visitChildren(Node parent) {
    super.visitChildren(parent);
    if (parent instanceof Block || parent instanceof TableCell) {
      words.append('\n');
    }
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    words.append(code.getLiteral()).append('\n');
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    words.append(code.getLiteral()).append('\n');
  }

  @Override
  public void visit(HtmlBlock html) {
    words.append(html.getLiteral()).append('\n');
  }

  @Override
  public void visit(HtmlInline html) {
    words.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak end) {
    words.append('\n');
  }

  @Override
  public void visit(HardLineBreak end) {
    words.append('\n');
  }
}
