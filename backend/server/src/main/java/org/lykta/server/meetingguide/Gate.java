package org.lykta.server.meetingguide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lykta.domain.content.Problem;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Sources;

/** Lets through only files that the check has nothing against. */
final class Gate {

  private final ContentReader reader;
  private final Sources sources;
  private final LocalDate today;

  Gate(ContentReader reader, Sources sources, LocalDate today) {
    this.reader = reader;
    this.sources = sources;
    this.today = today;
  }

  /**
   * The same steps; what would be an error is refused, with what the check says.
   *
   * @throws NotImported when there would be more files than content may have
   */
  List<Step> pass(List<Step> steps) {
    Map<String, String> texts = new TreeMap<>(sources.texts());
    steps.stream().filter(Step::writes).forEach(step -> texts.put(step.file(), step.text()));
    if (texts.size() > FeedReader.MOST) {
      throw new NotImported(
          "Innehållet skulle få fler än %d filer. Ta bort dem som inte används, eller dela listan."
              .formatted(FeedReader.MOST));
    }
    Map<String, List<String>> errors =
        reader
            .read(new Sources(new TreeMap<>(texts), sources.problems(), sources.whole()), today)
            .problems()
            .stream()
            .filter(Problem::isError)
            .collect(
                Collectors.groupingBy(
                    Problem::file,
                    Collectors.mapping(
                        problem -> problem.what() + " " + problem.mend(), Collectors.toList())));
    return steps.stream()
        .map(
            step ->
                step.writes() && errors.containsKey(step.file())
                    ? step.refused(errors.get(step.file()))
                    : step)
        .toList();
  }
}
