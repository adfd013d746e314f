package org.lykta.server.guide;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.lykta.domain.reader.Languages;
import org.lykta.server.print.Line;
import org.springframework.core.io.ClassPathResource;

/** What a printed guide says besides its texts. A language is a file; without one it is Swedish. */
record PrintWords(String language, Properties words) {

  static PrintWords in(String language) {
    var file = new ClassPathResource(file(language));
    String found = file.exists() ? language : Languages.ORIGINAL;
    try (var reader =
        new InputStreamReader(
            new ClassPathResource(file(found)).getInputStream(), StandardCharsets.UTF_8)) {
      var words = new Properties();
      words.load(reader);
      return new PrintWords(found, words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String file(String language) {
    return "print/words." + language + ".properties";
  }

  Line line(String name) {
    return new Line(language, text(name));
  }

  /** With {@code value} in the place that is called {@code place}. */
  Line line(String name, String place, String value) {
    return new Line(language, text(name).replace("{" + place + "}", value));
  }

  String text(String name) {
    return words.getProperty(name, "");
  }
}
