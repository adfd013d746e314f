package org.lykta.server.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed booklet, read back. */
public final class Paper implements AutoCloseable {

  private final PDDocument document;

  public Paper(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public PDDocument document() {
    return document;
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /** The words of a page, counted from 1, in reading order; lines as one. */
  public String page(int number) {
    return lines(number).replaceAll("\\s+", " ").strip();
  }

  /** The words of a page, line by line. */
  public String lines(int number) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String text() {
    var text = new StringBuilder();
    for (int page = 1; page <= pages(); page++) {
      text.append(page(page)).append(' ');
    }
    return text.toString();
  }

  /** Every glyph of a page as it was drawn, in the order it was drawn. */
  public List<TextPosition> glyphs(int number) {
    List<TextPosition> glyphs = new ArrayList<>();
    try {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
              glyphs.add(glyph);
            }
          };
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      stripper.getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return glyphs;
  }

  public List<PDFont> fonts() {
    List<PDFont> fonts = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return fonts;
  }

  /** The titles of the bookmarks, each before those in it. */
  public List<String> bookmarks() {
    List<String> titles = new ArrayList<>();
    collect(document.getDocumentCatalog().getDocumentOutline(), titles);
    return titles;
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      collect(item, titles);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException unclosable) {
      throw new UncheckedIOException(unclosable);
    }
  }
}
