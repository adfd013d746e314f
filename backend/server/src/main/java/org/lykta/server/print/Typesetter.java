package org.lykta.server.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;

/**
 * Sets a booklet in pages: tagged for those who listen, with every font inside, fetching nothing.
 */
final class Typesetter {

  static {
    // it would tell what it reads, page by page
    XRLog.setLoggingEnabled(false);
    FontMappers.set(new OnlyOurFonts());
  }

  private final PrintTemplates templates = new PrintTemplates();
  private final PrintFonts fonts;

  Typesetter() throws IOException {
    fonts = new PrintFonts();
  }

  /**
   * The booklet as PDF. Takes up to some seconds of work.
   *
   * @throws IOException when a passage is not well-formed
   */
  byte[] set(Booklet booklet, PageSize size) throws IOException {
    Document document = PrintedText.of(templates.xhtml(booklet, size));
    var pdf = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(document, booklet, pdf).buildPdfRenderer()) {
      renderer.setListener(new Finishing(booklet.published()));
      renderer.layout();
      renderer.createPDF();
    }
    return pdf.toByteArray();
  }

  private PdfRendererBuilder builder(
      Document document, Booklet booklet, ByteArrayOutputStream pdf) {
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ArabicHand());
    builder.defaultTextDirection(
        booklet.dir().equals("rtl") ? TextDirection.RTL : TextDirection.LTR);
    builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
    builder.useExternalResourceAccessControl(
        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useReplacementText(" ");
    builder.withProducer("Lykta");
    fonts.lay(builder);
    return builder.withW3cDocument(document, "").toStream(pdf);
  }
}
