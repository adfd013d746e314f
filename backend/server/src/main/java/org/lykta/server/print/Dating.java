package org.lykta.server.print;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Dates a file by what it tells, not by when it was printed: every node then prints the same bytes,
 * and a reader who has them need not fetch them again.
 */
final class Dating implements PDFCreationListener {

  private final Instant published;

  Dating(Instant published) {
    this.published = published;
  }

  @Override
  public void preOpen(PdfBoxRenderer renderer) {}

  @Override
  public void preWrite(PdfBoxRenderer renderer, int pages) {}

  @Override
  public void onClose(PdfBoxRenderer renderer) {
    Calendar day = GregorianCalendar.from(ZonedDateTime.ofInstant(published, ZoneOffset.UTC));
    PDDocument pdf = renderer.getPdfDocument();
    pdf.setDocumentId(published.toEpochMilli());
    pdf.getDocumentInformation().setCreationDate(day);
  }
}
