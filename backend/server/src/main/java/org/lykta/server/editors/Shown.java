package org.lykta.server.editors;

import java.util.List;
import org.lykta.domain.content.Problem;
import org.lykta.server.edition.Served;

/**
 * A commit as it would be read.
 *
 * @param problems errors first
 */
record Shown(String branch, String commit, Served served, List<Problem> problems) {

  long errors() {
    return problems.stream().filter(Problem::isError).count();
  }
}
