package org.lykta.server.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Walks a body once: tells what may not stand in it and gathers what it links to. */
final class BodyCheck extends AbstractVisitor {

  /**
   * A link as it stands.
   *
   * @param line in its file, counted from 1
   */
  record Reference(String destination, int line) {}

  private final int bodyLine;
  private final Problems problems;
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> anchors = new TreeSet<>();
  private final IdGenerator ids = IdGenerator.builder().build();

  BodyCheck(int bodyLine, Problems problems) {
    this.bodyLine = bodyLine;
    this.problems = problems;
  }

  /** False when the text nests deeper than anything may be drawn. */
  boolean check(Node body) {
    if (depth(body) > Limits.LEVELS) {
      problems.error(
          bodyLine,
          "Texten har mer än %d nivåer i varandra.".formatted(Limits.LEVELS),
          "Förenkla den.");
      return false;
    }
    body.accept(this);
    return true;
  }

  List<Reference> references() {
    return references;
  }

  Set<String> anchors() {
    return anchors;
  }

  @Override
  public void visit(HtmlBlock html) {
    refuseHtml(html);
  }

  @Override
  public void visit(HtmlInline html) {
    refuseHtml(html);
  }

  @Override
  public void visit(Image image) {
    problems.error(line(image), "Bilder kan inte visas än.", "Beskriv bilden med ord i stället.");
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() == 1) {
      problems.error(
          line(heading),
          "# är sidans egen rubrik och kommer från title.",
          "Börja underrubriker med ##.");
    }
    anchors.add(ids.generateId(words(heading)));
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    String destination = link.getDestination();
    if (!Links.isSafe(destination) || destination.isEmpty()) {
      problems.error(
          line(link),
          "Länken %s går inte att använda.".formatted(FrontMatter.shown(destination)),
          "Länka till https://, mailto:, tel: eller en adress i Lykta som /sidor/hjalp-nu.");
    } else {
      references.add(new Reference(destination, line(link)));
    }
    visitChildren(link);
  }

  private void refuseHtml(Node html) {
    problems.error(
        line(html),
        "Texten innehåller HTML.",
        "Använd Markdown: **fet**, *kursiv*, [länk](adress).");
  }

  private int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return bodyLine + at.getSourceSpans().get(0).getLineIndex();
      }
    }
    return bodyLine;
  }

  private static String words(Node node) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }

  /** Without recursion: this is what protects those who recurse. */
  private static int depth(Node root) {
    int deepest = 0;
    int depth = 0;
    Node at = root;
    while (at != null) {
      deepest = Math.max(deepest, depth);
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
        continue;
      }
      while (at != root && at.getNext() == null) {
        at = at.getParent();
        depth--;
      }
      at = at == root ? null : at.getNext();
    }
    return deepest;
  }
}
