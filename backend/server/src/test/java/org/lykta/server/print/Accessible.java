package org.lykta.server.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF/UA-1 (ISO 14289-1), as veraPDF reads it. */
public final class Accessible {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Accessible() {}

  /** What keeps a file from being accessible, rule by rule. */
  public static List<String> problems(byte[] pdf) {
    try (PDFAParser file =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(file).getTestAssertions().stream()
          .map(Accessible::told)
          .distinct()
          .toList();
    } catch (IOException | VeraPDFException unreadable) {
      throw new UncheckedIOException(new IOException(unreadable));
    }
  }

  private static String told(TestAssertion problem) {
    return problem.getRuleId().getClause() + ": " + problem.getMessage();
  }
}
