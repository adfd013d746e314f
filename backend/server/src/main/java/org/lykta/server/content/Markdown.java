package org.lykta.server.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
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
          .percentEncodeUrls(true)
          .attributeProviderFactory(context -> Markdown::vouchForOurOwn)
          .build();

  private static final MarkdownRenderer MARKDOWN =
      MarkdownRenderer.builder().extensions(EXTENSIONS).build();

  private static final MarkdownRenderer ESCAPED_MARKDOWN =
      MarkdownRenderer.builder()
          .nodeRendererFactory(EscapedText.factory())
          .extensions(EXTENSIONS)
          .build();

  private Markdown() {}

  /** The same words twice: as Markdown for phones and as HTML for pages. */
  public record Rendered(String markdown, String html) {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static String html(Node node) {
    return HTML.render(node);
  }

  /** The library says nofollow on every link; that is for other people's pages only. */
  private static void vouchForOurOwn(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link link
        && Links.isSafe(link.getDestination())
        && !Links.isElsewhere(link.getDestination())) {
      attributes.remove("rel");
    }
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
    boolean closed = ClosedLinks.openedOut(text, readable);
    String html = html(text);
    return new Rendered(closed ? saying(html, text) : markdown, html);
  }

  /**
   * Draws a checked text as a part of a page.
   *
   * @param readable as in {@link #render}
   */
  public static String html(String markdown, Predicate<String> readable, Placement placement) {
    Node text = parse(markdown);
    ClosedLinks.openedOut(text, readable);
    placement.put(text);
    return HtmlRenderer.builder()
        .extensions(List.of(TablesExtension.create(), placement.anchors()))
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new OnlyKnownSchemes())
        .percentEncodeUrls(true)
        .attributeProviderFactory(context -> Markdown::vouchForOurOwn)
        .build()
        .render(text);
  }

  /**
   * The words of a checked text alone, on one line in Unicode's composed form: what a search reads.
   */
  public static String plain(String markdown) {
    var words = new PlainText();
    parse(markdown).accept(words);
    return words.text();
  }

  /** Markdown that is drawn as {@code html}: the pretty one when it will do. */
  private static String saying(String html, Node text) {
    String pretty = MARKDOWN.render(text);
    return html(parse(pretty)).equals(html) ? pretty : ESCAPED_MARKDOWN.render(text);
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
