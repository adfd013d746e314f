package org.lykta.server.drafting;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Problem;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.PlacePattern;
import org.lykta.server.content.Reading;
import org.lykta.server.content.Sources;

/** What stands in the content folder already, and whether one more file would fit beside it. */
public final class Shelf {

  private final Path folder;
  private final Sources sources;
  private final ContentReader reader;
  private final LocalDate today;
  private final Reading reading;

  Shelf(Path folder, Sources sources, ContentReader reader, LocalDate today) {
    this.folder = folder;
    this.sources = sources;
    this.reader = reader;
    this.today = today;
    this.reading = reader.read(sources, today);
  }

  Vocabulary vocabulary() {
    return reading.vocabulary();
  }

  LocalDate today() {
    return today;
  }

  /** The names of the documents of a kind, and their titles. */
  SortedMap<String, String> titles(String kind) {
    SortedMap<String, String> titles = new TreeMap<>();
    reading.library().stream()
        .filter(document -> document.id().kind().equals(kind))
        .forEach(one -> titles.put(one.slug(), one.head().original().title()));
    return titles;
  }

  /** The files of a kind whose path begins with {@code within}, and their titles. */
  SortedMap<String, String> titles(DocumentReader kind, String within) {
    var pattern = new PlacePattern(kind.place());
    SortedMap<String, String> titles = new TreeMap<>();
    for (String file : sources.texts().keySet()) {
      if (file.startsWith(within)) {
        pattern.match(file).ifPresent(path -> titles.put(file, title(kind, path, file)));
      }
    }
    return titles;
  }

  private String title(DocumentReader kind, MatchResult path, String file) {
    return reading
        .library()
        .find(kind.id(path))
        .map(document -> document.head().original().title())
        .filter(title -> !title.isBlank())
        .orElse(file);
  }

  /** Whether {@code file} is not there, and no other text of the kind has its name. */
  boolean isFree(DocumentReader kind, String file) {
    var pattern = new PlacePattern(kind.place());
    Set<DocumentId> taken =
        titles(kind, "").keySet().stream()
            .flatMap(other -> pattern.match(other).stream())
            .map(kind::id)
            .collect(Collectors.toSet());
    return pattern.match(file).filter(path -> !taken.contains(kind.id(path))).isPresent()
        && !Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** The errors that {@code file} would bring, in itself or elsewhere. */
  List<Problem> newErrors(String file, String text) {
    Map<String, String> texts = new TreeMap<>(sources.texts());
    texts.put(file, text);
    Set<Problem> before = new HashSet<>(reading.problems());
    return reader
        .read(new Sources(new TreeMap<>(texts), sources.problems(), sources.whole()), today)
        .problems()
        .stream()
        .filter(problem -> problem.isError() && !before.contains(problem))
        .toList();
  }
}
