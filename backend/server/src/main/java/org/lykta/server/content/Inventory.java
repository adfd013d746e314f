package org.lykta.server.content;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lykta.domain.content.Written;

/**
 * Which file of a version writes what, and what of it is taken back.
 *
 * @param files each document's file by its path, also those that could not be read
 * @param withdrawn what says of itself that it is withdrawn
 * @param whole whether every file of the version is known; if not, a missing one means nothing
 */
public record Inventory(Map<String, Written> files, Set<Written> withdrawn, boolean whole) {

  public Inventory {
    files = Map.copyOf(files);
    withdrawn = Set.copyOf(withdrawn);
  }

  /** The files that no reader may read any more: what stands in a withdrawn document goes too. */
  Set<String> withdrawnFiles() {
    return withdrawn.isEmpty() ? Set.of() : these(withdrawn::contains);
  }

  /**
   * The files of {@code this} that {@code newer} takes back, whatever else is wrong there:
   * withdrawn or deleted, with what stands in them and their translations. A file that only changed
   * its place is not gone.
   */
  public Set<String> takenBackBy(Inventory newer) {
    Set<Written> there = new HashSet<>(newer.files.values());
    return these(
        written -> newer.withdrawn.contains(written) || (newer.whole && !there.contains(written)));
  }

  private Set<String> these(Predicate<Written> gone) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().outwards().stream().anyMatch(gone))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
