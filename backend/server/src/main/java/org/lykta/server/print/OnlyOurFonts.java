package org.lykta.server.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Answers the PDF library's question for a font of the machine with one of ours. It asks for form
 * fields, which no booklet has; left alone it would read every font file of the machine and write a
 * list of them in somebody's home.
 */
final class OnlyOurFonts implements FontMapper {

  private static final boolean IS_FALLBACK = false; // true only adds a warning to the log

  private final TrueTypeFont font;

  OnlyOurFonts() {
    var file = new ClassPathResource("print/AtkinsonHyperlegible-Regular.ttf");
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file.getContentAsByteArray()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, IS_FALLBACK);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, IS_FALLBACK);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
    return new CIDFontMapping(null, font, IS_FALLBACK);
  }
}
