package org.lykta.server.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.reader.Vocabulary;

/**
 * What the files of the version before turned out to be. A file that says the same, by the same
 * vocabulary, need not be read again: after a commit, that is nearly all of them.
 */
final class KnownFiles {

  /** Before the first version. */
  static final KnownFiles NONE = new KnownFiles(Vocabulary.EMPTY, Map.of(), List.of());

  private record Known(String text, FileReading reading) {}

  private final Vocabulary vocabulary;
  private final Map<String, Known> byFile = new HashMap<>();

  KnownFiles(Vocabulary vocabulary, Map<String, String> texts, List<FileReading> readings) {
    this.vocabulary = vocabulary;
    for (FileReading reading : readings) {
      String text = texts.get(reading.file());
      if (text != null) {
        byFile.put(reading.file(), new Known(text, reading));
      }
    }
  }

  /** What {@code text} turned out to be in that file; null when it has to be read. */
  @Nullable FileReading reading(String file, String text, Vocabulary now) {
    Known known = byFile.get(file);
    return known != null && known.text().equals(text) && vocabulary.equals(now)
        ? known.reading()
        : null;
  }
}
