package org.lykta.domain.sync;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Door;
import org.lykta.domain.content.Library;
import org.lykta.domain.edition.Manifest;

/**
 * What is remembered of an edition to tell what has changed since, long after its texts are gone.
 *
 * @param doors when the documents could be read that not everybody could on every day, by their
 *     names: drafts, those with days of their own, examples
 */
public record Kept(Manifest manifest, SortedMap<String, Door> doors) {

  public Kept {
    doors = Collections.unmodifiableSortedMap(new TreeMap<>(doors));
  }

  public static Kept of(Manifest manifest, Library library) {
    SortedMap<String, Door> doors = new TreeMap<>();
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

  /** Those of {@code all} its documents that could be read on {@code day}. */
  Set<DocumentId> readable(Set<DocumentId> all, LocalDate day, boolean withExamples) {
    Set<DocumentId> open =
        all.stream().filter(id -> door(id).isOpen(day, withExamples)).collect(Collectors.toSet());
    return open.stream().filter(id -> isWithin(open, id)).collect(Collectors.toSet());
  }

  private Door door(DocumentId id) {
    return doors.getOrDefault(id.toString(), Door.OPEN);
  }

  private static boolean isWithin(Set<DocumentId> open, DocumentId id) {
    DocumentId within = id.within();
    return within == null || (open.contains(within) && isWithin(open, within));
  }
}
