package org.lykta.server.editors;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Problem;
import org.lykta.server.editors.EditorView.AttemptTold;
import org.lykta.server.editors.EditorView.Commit;
import org.lykta.server.editors.EditorView.Line;
import org.lykta.server.publishing.Attempt;
import org.lykta.server.publishing.Attempt.Files;

/**
 * Facts in words.
 *
 * @param live the commit that readers have; null for a folder
 */
record Told(HostLinks links, @Nullable String live, ZoneId zone) {

  private static final int SHORT = 7;
  private static final int MOST_NAMED = 5;
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM 'kl.' HH.mm.ss", SWEDISH);

  String when(Instant moment) {
    return WHEN.format(moment.atZone(zone));
  }

  Commit commit(String commit) {
    return new Commit(
        commit.substring(0, Math.min(SHORT, commit.length())), links.commit(commit).orElse(null));
  }

  Line line(Problem problem, @Nullable String commit) {
    return new Line(
        problem.file() + ", rad " + problem.line(),
        links.line(commit, problem.file(), problem.line()).orElse(null),
        problem.what(),
        problem.mend());
  }

  AttemptTold attempt(Attempt attempt, Texts texts) {
    List<Line> problems =
        attempt.problems().stream()
            .filter(Problem::isError)
            .map(problem -> line(problem, attempt.commit()))
            .toList();
    return new AttemptTold(
        when(attempt.at()),
        attempt.commit() == null ? null : commit(attempt.commit()),
        switch (attempt.verdict()) {
          case PUBLISHED -> "Publicerad";
          case UNCHANGED -> "Ändrade inget för läsarna";
          case REJECTED -> "Stoppad";
        },
        String.format(SWEDISH, "%.1f s", attempt.milliseconds() / 1000.0),
        changes(attempt, texts),
        problems,
        attempt.removed().count() > 0,
        attempt.errors() - problems.size());
  }

  private static List<String> changes(Attempt attempt, Texts texts) {
    List<String> changes = new ArrayList<>();
    tell("Nytt", attempt.added(), texts, changes);
    tell("Ändrat", attempt.changed(), texts, changes);
    tell("Borta", attempt.removed(), texts, changes);
    return changes;
  }

  private static void tell(String how, Files files, Texts texts, List<String> changes) {
    files.first().stream()
        .limit(MOST_NAMED)
        .forEach(file -> changes.add(how + ": " + texts.named(file)));
    int named = Math.min(MOST_NAMED, files.first().size());
    if (files.count() > named) {
      changes.add("%s: %d texter till".formatted(how, files.count() - named));
    }
  }
}
