package org.lykta.server.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Manifest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Problems as GitLab's Code Quality report, which a merge request shows at their lines. */
final class GitLabReport {

  private final RepositoryPath paths;
  private final Map<String, Integer> told = new HashMap<>();

  GitLabReport(Path folder) {
    this.paths = new RepositoryPath(folder);
  }

  /** One finding for each problem, in their order. */
  ArrayNode of(List<Problem> problems) {
    ArrayNode findings = JsonMapper.shared().createArrayNode();
    problems.forEach(problem -> findings.add(finding(problem)));
    return findings;
  }

  private ObjectNode finding(Problem problem) {
    String path = paths.of(problem.file());
    ObjectNode finding =
        JsonMapper.shared()
            .createObjectNode()
            .put("description", problem.what() + " " + problem.mend())
            .put("check_name", problem.isError() ? "content-error" : "content-warning")
            .put("fingerprint", fingerprint(path, problem))
            .put("severity", problem.isError() ? "blocker" : "minor");
    finding.putObject("location").put("path", path).putObject("lines").put("begin", problem.line());
    return finding;
  }

  /**
   * The same though lines move, so that GitLab knows an old problem again; the second of two equal
   * ones is told apart, as GitLab shows each fingerprint once.
   */
  private String fingerprint(String path, Problem problem) {
    String name = String.join("\n", path, problem.what(), problem.mend());
    return Manifest.hash(name + "\n" + told.merge(name, 1, Integer::sum));
  }
}
