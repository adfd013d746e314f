package org.lykta.server.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes of XHTML what paper can hold: nothing to click, nothing to fetch, headings in their place.
 */
final class PrintedText {

  private static final int LONGEST_ADDRESS = 60;
  private static final int DEEPER = 2;
  private static final int LAST_LEVEL = 6;

  private PrintedText() {}

  /**
   * The document of {@code xhtml}.
   *
   * @throws IOException when it is not well-formed
   */
  static Document of(String xhtml) throws IOException {
    Document document = parse(withoutRefused(xhtml));
    for (Element text : all(document.getDocumentElement(), "div")) {
      if (text.getAttribute("class").startsWith("text ")) {
        all(text, "a").forEach(PrintedText::spellOut);
        all(text, "img").forEach(image -> replace(image, image.getAttribute("alt")));
        sinkHeadings(text);
      }
    }
    // the setter stumbles on empty text, such as that of a picture without words
    document.normalize();
    return document;
  }

  /**
   * Control characters and lone surrogates are allowed in Markdown, but not in XML. Marks that turn
   * the direction of what follows would turn the rest of a page.
   */
  static String withoutRefused(String xhtml) {
    return xhtml
        .codePoints()
        .filter(c -> isXml(c) && !isTurn(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static boolean isTurn(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static Document parse(String xhtml) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException malformed) {
      throw new IOException("a booklet is not well-formed", malformed);
    }
  }

  /** A link's words, and where it leads if that is somebody else's short address. */
  private static void spellOut(Element link) {
    String address = link.getAttribute("href");
    String words = link.getTextContent();
    String shown = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    boolean leadsOut = address.startsWith("http:") || address.startsWith("https:");
    if (leadsOut && shown.length() <= LONGEST_ADDRESS && !words.contains(shown)) {
      link.appendChild(link.getOwnerDocument().createTextNode(" (" + shown + ")"));
    }
    while (link.getFirstChild() != null) {
      link.getParentNode().insertBefore(link.getFirstChild(), link);
    }
    link.getParentNode().removeChild(link);
  }

  private static void replace(Element image, String words) {
    image.getParentNode().replaceChild(image.getOwnerDocument().createTextNode(words), image);
  }

  /** A text's own headings stand below the booklet's. Their names could name two places. */
  private static void sinkHeadings(Element text) {
    for (int level = LAST_LEVEL; level > 0; level--) {
      String deeper = "h" + Math.min(LAST_LEVEL, level + DEEPER);
      all(text, "h" + level).forEach(heading -> rename(heading, deeper));
    }
  }

  private static void rename(Element element, String name) {
    Element other = element.getOwnerDocument().createElement(name);
    while (element.getFirstChild() != null) {
      other.appendChild(element.getFirstChild());
    }
    element.getParentNode().replaceChild(other, element);
  }

  private static List<Element> all(Element within, String name) {
    NodeList living = within.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int at = 0; at < living.getLength(); at++) {
      found.add((Element) living.item(at));
    }
    return found;
  }
}
