package org.lykta.server.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.reader.Vocabulary;

/**
 * What the files of the version before turned out to be. A file that says the same, by the same
 * vocabulary, need not be read again: after a commit, that is nearly all of them.
 */
final class KnownFiles {

  /** Before the first version. */
  static final KnownFiles NONE =
      new KnownFiles(Vocabulary.EMPTY, Map.of(), new TreeMap<>(), List.of());

  private final Vocabulary vocabulary;
  private final Map<String, String> texts;
  private final SortedMap<String, String> hashes;
  private final Map<String, FileReading> readings = new HashMap<>();

  KnownFiles(
      Vocabulary vocabulary,
      Map<String, String> texts,
      SortedMap<String, String> hashes,
      List<FileReading> readings) {
    this.vocabulary = vocabulary;
    this.texts = texts;
    this.hashes = hashes;
    readings.forEach(reading -> this.readings.put(reading.file(), reading));
  }

  /** The same, if it was read by that vocabulary; otherwise only the hashes hold. */
  KnownFiles by(Vocabulary now) {
    return vocabulary.equals(now) ? this : new KnownFiles(now, texts, hashes, List.of());
  }

  /** What {@code text} turned out to be in that file; null when it has to be read. */
  @Nullable FileReading reading(String file, String text) {
    return text.equals(texts.get(file)) ? readings.get(file) : null;
  }

  /** The hash of each text. */
  SortedMap<String, String> hashes(Map<String, String> now, Pace pace) {
    return pace.each(
            now.entrySet(), file -> Map.entry(file.getKey(), hash(file.getKey(), file.getValue())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  private String hash(String file, String text) {
    String known = hashes.get(file);
    return known != null && text.equals(texts.get(file)) ? known : Manifest.hash(text);
  }
}
