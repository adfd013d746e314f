package org.lykta.server.publishing;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.lykta.domain.content.Problem;
import org.lykta.server.publishing.Attempt.Files;
import org.lykta.server.publishing.Attempt.Verdict;

/** An attempt as the database has it. */
final class StoredAttempt {

  private StoredAttempt() {}

  static Document of(String id, Attempt attempt) {
    return new Document("_id", id)
        .append("commit", attempt.commit())
        .append("content", attempt.content())
        .append("at", Date.from(attempt.at()))
        .append("milliseconds", attempt.milliseconds())
        .append("verdict", attempt.verdict().word())
        .append("edition", attempt.edition())
        .append("added", files(attempt.added()))
        .append("changed", files(attempt.changed()))
        .append("removed", files(attempt.removed()))
        .append("errors", attempt.errors())
        .append("warnings", attempt.warnings())
        .append("problems", attempt.problems().stream().map(StoredAttempt::problem).toList());
  }

  static Attempt read(Document stored) {
    return new Attempt(
        stored.getString("commit"),
        stored.getString("content"),
        stored.getDate("at").toInstant(),
        stored.getLong("milliseconds"),
        Verdict.valueOf(stored.getString("verdict").toUpperCase(Locale.ROOT)),
        stored.getLong("edition"),
        files(stored, "added"),
        files(stored, "changed"),
        files(stored, "removed"),
        stored.getLong("errors"),
        stored.getLong("warnings"),
        stored.getList("problems", Document.class).stream().map(StoredAttempt::problem).toList());
  }

  private static Document files(Files files) {
    return new Document("count", files.count()).append("first", files.first());
  }

  private static Files files(Document stored, String name) {
    Document files = stored.get(name, Document.class);
    return new Files(files.getInteger("count"), List.copyOf(files.getList("first", String.class)));
  }

  private static Document problem(Problem problem) {
    return new Document("severity", problem.severity().name())
        .append("file", problem.file())
        .append("line", problem.line())
        .append("what", problem.what())
        .append("mend", problem.mend())
        .append("topic", problem.topic().name());
  }

  private static Problem problem(Document stored) {
    return new Problem(
        Problem.Severity.valueOf(stored.getString("severity")),
        stored.getString("file"),
        stored.getInteger("line"),
        stored.getString("what"),
        stored.getString("mend"),
        Problem.Topic.valueOf(stored.getString("topic")));
  }
}
