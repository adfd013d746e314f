package org.lykta.server.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Redirects;
import org.lykta.domain.content.Written;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.reader.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Turns the files of one version into documents, collecting every problem. Never throws because of
 * what is written.
 */
@Component
public class ContentReader {

  /** Where the words for readers' choices stand. */
  public static final String VOCABULARY = VocabularyReader.FILE;

  /** Files that are no documents. */
  static final Set<String> OF_THE_HOUSE = Set.of(VOCABULARY, RedirectsReader.FILE);

  private final FilePlaces places;
  private volatile KnownFiles known = KnownFiles.NONE;

  public ContentReader(List<DocumentReader> readers) {
    this.places = new FilePlaces(readers);
  }

  /** What a file writes, by its path; empty when nothing lies there. */
  public Optional<Written> written(String file) {
    return places.of(file).map(FilePlaces.Placed::written);
  }

  /**
   * Reads every file and compares them with each other.
   *
   * @param today for what depends on the day: what may be read now, and what was reviewed too long
   *     ago
   */
  public Reading read(Sources sources, LocalDate today) {
    return read(sources, today, Pace.FULL);
  }

  /** As {@link #read(Sources, LocalDate)}, as fast as {@code pace} lets it. */
  public Reading read(Sources sources, LocalDate today, Pace pace) {
    List<Problem> problems = new ArrayList<>(sources.problems());
    Vocabulary vocabulary = vocabulary(sources, problems);
    KnownFiles before = known.by(vocabulary);
    List<FileReading> readings = readings(sources, vocabulary, before, pace);
    SortedMap<String, String> hashes = before.hashes(sources.texts(), pace);
    known = new KnownFiles(vocabulary, sources.texts(), hashes, readings);
    WholeHouse house = new WholeHouse(readings, places, today);
    Redirects redirects = redirects(sources, vocabulary, house);
    problems.addAll(house.problems());
    Inventory inventory = inventory(sources, readings);
    return new Reading(
        manifest(hashes, inventory.withdrawnFiles()),
        vocabulary,
        house.library(),
        redirects,
        inventory,
        problems.stream().sorted().distinct().toList());
  }

  private static Manifest manifest(SortedMap<String, String> hashes, Set<String> withdrawn) {
    SortedMap<String, String> published = new TreeMap<>(hashes);
    published.keySet().removeAll(withdrawn);
    return new Manifest(published);
  }

  /** A folder without its vocabulary is somebody's mistake: what is missing there says nothing. */
  private static Inventory inventory(Sources sources, List<FileReading> readings) {
    Map<String, Written> files = new HashMap<>();
    Set<Written> withdrawn = new HashSet<>();
    for (FileReading reading : readings) {
      Written written = reading.written();
      if (written != null) {
        files.put(reading.file(), written);
        if (reading.withdrawn()) {
          withdrawn.add(written);
        }
      }
    }
    return new Inventory(files, withdrawn, isWhole(sources));
  }

  /**
   * Which file writes what, by the paths alone and one line of each text: known long before a large
   * version is read.
   */
  public Inventory glance(Sources sources) {
    Map<String, Written> files = new HashMap<>();
    Set<Written> withdrawn = new HashSet<>();
    Stream.concat(sources.texts().keySet().stream(), sources.problems().stream().map(Problem::file))
        .forEach(file -> places.of(file).ifPresent(placed -> files.put(file, placed.written())));
    files.forEach(
        (file, written) -> {
          if (FileReader.saysWithdrawn(sources.texts().getOrDefault(file, ""))) {
            withdrawn.add(written);
          }
        });
    return new Inventory(files, withdrawn, isWhole(sources));
  }

  private static boolean isWhole(Sources sources) {
    return sources.whole() && sources.texts().containsKey(VocabularyReader.FILE);
  }

  private List<FileReading> readings(
      Sources sources, Vocabulary vocabulary, KnownFiles before, Pace pace) {
    var files = new FileReader(places, vocabulary);
    List<Map.Entry<String, String>> documents =
        sources.texts().entrySet().stream()
            .filter(file -> !OF_THE_HOUSE.contains(file.getKey()))
            .toList();
    Stream<FileReading> read = pace.each(documents, file -> read(files, file, vocabulary, before));
    Stream<FileReading> refused =
        sources.problems().stream().map(problem -> files.unread(problem.file()));
    return Stream.concat(read, refused).toList();
  }

  private static Redirects redirects(Sources sources, Vocabulary vocabulary, WholeHouse house) {
    String text = sources.texts().get(RedirectsReader.FILE);
    return text == null || vocabulary.tags().isEmpty()
        ? Redirects.NONE
        : house.redirects(text, vocabulary.tags());
  }

  private static FileReading read(
      FileReader files, Map.Entry<String, String> file, Vocabulary vocabulary, KnownFiles before) {
    if (vocabulary.tags().isEmpty()) {
      // every file would be in an unknown language: the vocabulary's problem is enough
      return files.unread(file.getKey(), file.getValue());
    }
    FileReading known = before.reading(file.getKey(), file.getValue());
    return known == null ? files.read(file.getKey(), file.getValue()) : known;
  }

  private static Vocabulary vocabulary(Sources sources, List<Problem> problems) {
    String yaml = sources.texts().get(VocabularyReader.FILE);
    if (yaml == null) {
      problems.add(
          Problem.error(
              VocabularyReader.FILE,
              1,
              "Filen saknas.",
              "Lägg tillbaka den i innehållets översta mapp."));
      return Vocabulary.EMPTY;
    }
    var found = new Problems(VocabularyReader.FILE);
    Vocabulary vocabulary = new VocabularyReader(found).read(yaml);
    problems.addAll(found.found());
    return vocabulary;
  }
}
