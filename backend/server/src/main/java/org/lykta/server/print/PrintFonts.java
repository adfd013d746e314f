package org.lykta.server.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The typefaces of a booklet, which travel inside it. Read once. */
final class PrintFonts {

  private static final String LATIN = "Atkinson Hyperlegible";
  private static final String ARABIC = "Noto Naskh Arabic";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Face(String family, int weight, FontStyle style, byte[] file) {}

  private final List<Face> faces = new ArrayList<>();

  PrintFonts() throws IOException {
    add(LATIN, REGULAR, FontStyle.NORMAL, "AtkinsonHyperlegible-Regular");
    add(LATIN, BOLD, FontStyle.NORMAL, "AtkinsonHyperlegible-Bold");
    add(LATIN, REGULAR, FontStyle.ITALIC, "AtkinsonHyperlegible-Italic");
    add(ARABIC, REGULAR, FontStyle.NORMAL, "NotoNaskhArabic-Regular");
    add(ARABIC, BOLD, FontStyle.NORMAL, "NotoNaskhArabic-Bold");
  }

  private void add(String family, int weight, FontStyle style, String file) throws IOException {
    byte[] bytes = new ClassPathResource("print/" + file + ".ttf").getContentAsByteArray();
    faces.add(new Face(family, weight, style, bytes));
  }

  void lay(PdfRendererBuilder builder) {
    for (Face face : faces) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.file()),
          face.family(),
          face.weight(),
          face.style(),
          true);
    }
  }
}
