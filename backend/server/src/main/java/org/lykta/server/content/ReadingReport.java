package org.lykta.server.content;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Text;

/** How hard and how long each text is to read, hardest first, and the mean of each language. */
final class ReadingReport {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  /** One text of the content that LIX can be told of. */
  private record Line(String language, String address, Readability readability, int minutes) {

    static Stream<Line> of(Document document) {
      return document.head().texts().stream()
          .map(text -> of(document.address(), text))
          .filter(line -> line.readability.isMeant(line.language));
    }

    private static Line of(String address, Text text) {
      return new Line(
          text.language(),
          address,
          Readability.of(Markdown.parse(text.markdown())),
          text.minutes());
    }

    String told() {
      return "%3d %5d %4d  %-8s %s"
          .formatted(readability.lix(), readability.words(), minutes, language, address);
    }
  }

  private final List<Line> lines;

  /** The report on every text of {@code reading} that is long enough to measure. */
  ReadingReport(Reading reading) {
    lines =
        reading.library().stream()
            .flatMap(Line::of)
            .sorted(
                Comparator.comparing(Line::language)
                    .thenComparing(line -> -line.readability.lix())
                    .thenComparing(Line::address))
            .toList();
  }

  void print(PrintStream out) {
    out.println("LIX   ord  min  språk    adress");
    lines.forEach(line -> out.println(line.told()));
    byLanguage().forEach((language, texts) -> out.println(mean(language, texts)));
  }

  private SortedMap<String, List<Line>> byLanguage() {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::language, TreeMap::new, Collectors.toList()));
  }

  private static String mean(String language, List<Line> texts) {
    double mean = texts.stream().mapToInt(line -> line.readability.lix()).average().orElseThrow();
    int words = texts.stream().mapToInt(line -> line.readability.words()).sum();
    return String.format(
        SWEDISH, "Medel %s: LIX %.1f, %d texter, %d ord.", language, mean, texts.size(), words);
  }
}
