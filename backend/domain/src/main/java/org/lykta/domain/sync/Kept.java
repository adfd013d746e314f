package org.lykta.domain.sync;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Door;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Written;
import org.lykta.domain.edition.Manifest;

/**
 * What is remembered of an edition to tell what has changed since, long after its texts are gone.
 *
 * @param doors when that could be read which not everybody could on every day, by its name: drafts,
 *     documents with days of their own, examples
 */
public record Kept(Manifest manifest, SortedMap<String, Door> doors) {

  public Kept {
    doors = Collections.unmodifiableSortedMap(new TreeMap<>(doors));
  }

  /**
   * Of an edition.
   *
   * @param written what a file writes, by its path; empty when it is no document's
   */
  public static Kept of(
      Manifest manifest, Library library, Function<String, Optional<Written>> written) {
    SortedMap<String, Door> doors = new TreeMap<>();
    Set<Written> there = library.stream().flatMap(Written::all).collect(Collectors.toSet());
    for (String file : manifest.hashes().keySet()) {
      written
          .apply(file)
          .filter(one -> !there.contains(one))
          .ifPresent(draft -> doors.put(draft.toString(), Door.SHUT));
    }
    library.stream()
        .map(Document::head)
        .filter(head -> !head.door().equals(Door.OPEN))
        .forEach(head -> doors.put(head.id().toString(), head.door()));
    return new Kept(manifest, doors);
  }

  /** How much there is to remember, in files and doors. */
  public int size() {
    return manifest.hashes().size() + doors.size();
  }

  /** Those of {@code all} its texts that could be read on {@code day}. */
  Set<Written> readable(Set<Written> all, LocalDate day, boolean withExamples) {
    Set<Written> open =
        all.stream().filter(one -> door(one).isOpen(day, withExamples)).collect(Collectors.toSet());
    return open.stream()
        .filter(one -> open.containsAll(one.outwards()))
        .collect(Collectors.toSet());
  }

  private Door door(Written one) {
    return doors.getOrDefault(one.toString(), Door.OPEN);
  }
}
