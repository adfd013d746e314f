package org.lykta.server.content;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** CommonMark with GFM tables and heading anchors; HTML in it is shown as the text it is. */
public final class Markdown {

  static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(Limits.LEVELS)
          .build();

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new OnlyKnownSchemes())
          .build();

  private static final MarkdownRenderer MARKDOWN =
      MarkdownRenderer.builder().extensions(EXTENSIONS).build();

  private Markdown() {}

  /** The same words twice: as Markdown for phones and as HTML for pages. */
  public record Rendered(String markdown, String html) {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static String html(Node node) {
    return HTML.render(node);
  }

  /**
   * Draws a checked text. A link within the house to something nobody may read now is drawn as
   * plain text.
   *
   * @param readable whether the document at an address, such as {@code /sidor/hjalp-nu}, may be
   *     read
   */
  public static Rendered render(String markdown, Predicate<String> readable) {
    Node text = parse(markdown);
    var links = new ClosedLinks(readable);
    text.accept(links);
    return new Rendered(links.found ? MARKDOWN.render(text) : markdown, HTML.render(text));
  }

  private static final class ClosedLinks extends AbstractVisitor {

    private final Predicate<String> readable;
    private boolean found;

    ClosedLinks(Predicate<String> readable) {
      this.readable = readable;
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
  }

  /** Drops what is neither a known scheme nor an address within the house. */
  private static final class OnlyKnownSchemes implements UrlSanitizer {

    @Override
    public String sanitizeLinkUrl(String url) {
      return Links.isSafe(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return sanitizeLinkUrl(url);
    }
  }
}
