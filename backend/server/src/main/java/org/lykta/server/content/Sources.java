package org.lykta.server.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lykta.domain.content.Problem;

/**
 * The files of one version of the content, as text.
 *
 * @param texts each file's path within the content folder, and its text with {@code \n} line ends
 * @param problems files that could not be taken in at all
 * @param whole whether every file is among them
 */
public record Sources(SortedMap<String, String> texts, List<Problem> problems, boolean whole) {

  public Sources {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    problems = List.copyOf(problems);
  }

  public static Sources of(Map<String, String> texts) {
    return new Sources(new TreeMap<>(texts), List.of(), true);
  }
}
