package org.lykta.server.content;

import java.util.ArrayList;
import java.util.List;
import org.lykta.domain.content.Problem;

/** The problems of one file, gathered while it is read. */
public class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  public void error(int line, String what, String mend) {
    add(Problem.error(file, line, what, mend));
  }

  public void warning(int line, String what, String mend) {
    add(Problem.warning(file, line, what, mend));
  }

  /** As {@link #warning}, of a kind that is told together. */
  void warning(Problem.Topic topic, int line, String what, String mend) {
    add(Problem.warning(file, line, what, mend).about(topic));
  }

  private void add(Problem problem) {
    if (!isFull()) {
      found.add(problem);
    }
  }

  /** Whether nothing more will be told, so that looking further is in vain. */
  boolean isFull() {
    return found.size() >= Limits.PROBLEMS_PER_FILE;
  }

  List<Problem> found() {
    return List.copyOf(found);
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }
}
