package org.lykta.server.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Redirects;
import org.lykta.domain.reader.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Turns the files of one version into documents, collecting every problem. Never throws because of
 * what is written.
 */
@Component
public class ContentReader {

  /** Files that are no documents. */
  private static final Set<String> OF_THE_HOUSE =
      Set.of(VocabularyReader.FILE, RedirectsReader.FILE);

  private final List<DocumentReader> readers;
  private volatile KnownFiles known = KnownFiles.NONE;

  public ContentReader(List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * Reads every file and compares them with each other.
   *
   * @param today for what depends on the day: what may be read now, and what was reviewed too long
   *     ago
   */
  public Reading read(Sources sources, LocalDate today) {
    List<Problem> problems = new ArrayList<>(sources.problems());
    Vocabulary vocabulary = vocabulary(sources, problems);
    // Without languages every file would be in an unknown one: the vocabulary's problem is enough.
    List<FileReading> readings =
        vocabulary.tags().isEmpty() ? List.of() : readings(sources, vocabulary);
    known = new KnownFiles(vocabulary, sources.texts(), readings);
    WholeHouse house = new WholeHouse(readings, today);
    Redirects redirects = redirects(sources, vocabulary, house);
    problems.addAll(house.problems());
    return new Reading(
        sources.manifest(),
        vocabulary,
        house.library(),
        redirects,
        problems.stream().sorted().distinct().toList());
  }

  private List<FileReading> readings(Sources sources, Vocabulary vocabulary) {
    var files = new FileReader(readers, vocabulary);
    Stream<FileReading> read =
        new ArrayList<>(sources.texts().entrySet())
                // each file is read by itself
                .parallelStream()
                .filter(file -> !OF_THE_HOUSE.contains(file.getKey()))
                .map(file -> read(files, file, vocabulary));
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

  private FileReading read(
      FileReader files, Map.Entry<String, String> file, Vocabulary vocabulary) {
    FileReading before = known.reading(file.getKey(), file.getValue(), vocabulary);
    return before == null ? files.read(file.getKey(), file.getValue()) : before;
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
