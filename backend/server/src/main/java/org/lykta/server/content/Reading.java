package org.lykta.server.content;

import java.util.List;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Redirects;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.reader.Vocabulary;

/**
 * What the files of one version turned out to be.
 *
 * @param manifest what is to be published: all texts but the withdrawn ones
 * @param redirects only those that lead to a document
 * @param problems sorted, errors first
 */
public record Reading(
    Manifest manifest,
    Vocabulary vocabulary,
    Library library,
    Redirects redirects,
    Inventory inventory,
    List<Problem> problems) {

  /** Whether something keeps it from being published. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
