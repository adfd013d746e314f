package org.lykta.server.content;

import java.util.Objects;
import org.lykta.domain.content.Text;
import org.lykta.domain.edition.Manifest;

/** Names the words of a text, so that a translation can say which words it translates. */
final class Revision {

  private static final int DIGITS = 12;

  private Revision() {}

  /** Twelve hexadecimal digits that change with the words and with nothing else. */
  static String of(Text text) {
    String note = Objects.requireNonNullElse(text.note(), "");
    return Manifest.hash(
            String.join("\n", text.title(), text.summary(), note, text.markdown().strip()))
        .substring(0, DIGITS);
  }
}
