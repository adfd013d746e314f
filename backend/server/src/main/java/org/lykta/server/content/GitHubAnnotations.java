package org.lykta.server.content;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.lykta.domain.content.Problem;

/**
 * Problems as workflow commands of GitHub, which shows each at its line of the change. The message
 * names the place once more, because the log shows the message alone and only ten of each severity
 * are shown at their lines.
 */
final class GitHubAnnotations {

  private final RepositoryPath paths;

  GitHubAnnotations(Path folder) {
    this.paths = new RepositoryPath(folder);
  }

  void print(List<Problem> problems, PrintStream out) {
    problems.forEach(problem -> out.println(command(problem)));
  }

  private String command(Problem problem) {
    String file = paths.of(problem.file());
    return "::%s file=%s,line=%d::%s"
        .formatted(
            problem.isError() ? "error" : "warning",
            property(file),
            problem.line(),
            message(ProblemLine.of(problem, file)));
  }

  /** Also what would end a property: a colon, a comma. */
  private static String property(String value) {
    return message(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String message(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
