package org.lykta.server.print;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What is left to do when the pages are set. */
final class Finishing implements PDFCreationListener {

  private final Instant published;

  Finishing(Instant published) {
    this.published = published;
  }

  @Override
  public void preOpen(PdfBoxRenderer renderer) {}

  @Override
  public void preWrite(PdfBoxRenderer renderer, int pages) {}

  @Override
  public void onClose(PdfBoxRenderer renderer) {
    PDDocument pdf = renderer.getPdfDocument();
    date(pdf);
    try {
      nameLinks(pdf);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * By what the file tells, not by when it was printed: every node then prints the same bytes, and
   * a reader who has them need not fetch them again.
   */
  private void date(PDDocument pdf) {
    pdf.setDocumentId(published.toEpochMilli());
    pdf.getDocumentInformation()
        .setCreationDate(
            GregorianCalendar.from(ZonedDateTime.ofInstant(published, ZoneOffset.UTC)));
  }

  /** PDF/UA (ISO 14289-1, 7.18.5) wants a link's name in the link too, not in the tags alone. */
  private static void nameLinks(PDDocument pdf) throws IOException {
    Map<Integer, COSObjectable> tags =
        pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation link : page.getAnnotations()) {
        COSObjectable value = tags.get(link.getStructParent());
        if (value != null && value.getCOSObject() instanceof COSDictionary tag) {
          link.setContents(tag.getString(COSName.ALT));
        }
      }
    }
  }
}
