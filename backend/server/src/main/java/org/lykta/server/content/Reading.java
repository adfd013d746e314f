package org.lykta.server.content;

import java.util.List;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.reader.Vocabulary;

/**
 * What the files of one version turned out to be.
 *
 * @param problems sorted, errors first
 */
public record Reading(
    Manifest manifest, Vocabulary vocabulary, Library library, List<Problem> problems) {

  /** Whether something keeps it from being published. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
