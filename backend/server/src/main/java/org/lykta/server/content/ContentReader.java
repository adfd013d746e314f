package org.lykta.server.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lykta.domain.content.Problem;
import org.lykta.domain.reader.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Turns the files of one version into documents, collecting every problem. Never throws because of
 * what is written.
 */
@Component
public class ContentReader {

  private final List<DocumentReader> readers;

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
    var files = new FileReader(readers, vocabulary);
    List<FileReading> readings =
        sources.texts().entrySet().stream()
            .filter(file -> !file.getKey().equals(VocabularyReader.FILE))
            .map(file -> read(files, file))
            .toList();
    readings.forEach(reading -> problems.addAll(reading.problems()));
    var house = new WholeHouse(readings, today);
    problems.addAll(house.problems());
    return new Reading(
        sources.manifest(),
        vocabulary,
        house.library(),
        problems.stream().sorted().distinct().toList());
  }

  private static FileReading read(FileReader files, Map.Entry<String, String> file) {
    return files.read(file.getKey(), file.getValue());
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
