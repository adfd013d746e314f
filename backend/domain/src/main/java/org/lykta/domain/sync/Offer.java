package org.lykta.domain.sync;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Library;
import org.lykta.domain.edition.Changes;
import org.lykta.domain.edition.Manifest;

/**
 * What may be copied of an edition on one day.
 *
 * @param library all its documents
 * @param today the day it is asked for
 * @param examples whether examples are among it
 * @param pack which part a document belongs to
 * @param written what a file writes, by its path; empty when it is no document's
 */
public record Offer(
    Manifest manifest,
    Library library,
    LocalDate today,
    boolean examples,
    Function<Document, String> pack,
    Function<String, Optional<DocumentId>> written) {

  /**
   * What a phone lacks.
   *
   * @param changed what is to be sent
   * @param removed the names of what is to go
   */
  public record Lack(Set<DocumentId> changed, SortedSet<String> removed) {}

  /** Everything in {@code packs}. */
  public Set<DocumentId> in(Set<String> packs) {
    return in(packs, today, examples);
  }

  private Set<DocumentId> in(Set<String> packs, LocalDate day, boolean withExamples) {
    Set<DocumentId> ids = new HashSet<>();
    library.readable(day, withExamples).stream()
        .filter(document -> packs.contains(pack.apply(document)))
        .forEach(document -> ids.add(document.id()));
    return ids;
  }

  /**
   * What is to be sent so that {@code have} becomes {@code packs} of today.
   *
   * @param then the edition that {@code have} was made from
   */
  public Lack since(Have have, Kept then, Set<String> packs) {
    Touched touched = touched(then);
    Set<DocumentId> wanted = in(packs);
    // a document that nobody has touched was read, or was not, by the same rules as it is now
    Set<DocumentId> held = in(have.packs(), have.day(), have.examples());
    held.removeIf(touched::has);

    SortedSet<String> removed = new TreeSet<>();
    held.stream().filter(id -> !wanted.contains(id)).forEach(id -> removed.add(id.toString()));
    writtenBy(then.manifest().hashes().keySet()).stream()
        .filter(id -> touched.has(id) && !wanted.contains(id))
        .forEach(id -> removed.add(id.toString()));
    wanted.removeAll(held);
    return new Lack(wanted, removed);
  }

  private Touched touched(Kept then) {
    Set<DocumentId> own = new HashSet<>();
    Changes changes = manifest.since(then.manifest());
    for (Set<String> files : List.of(changes.added(), changes.changed(), changes.removed())) {
      own.addAll(writtenBy(files));
    }
    Set<DocumentId> there = writtenBy(then.manifest().hashes().keySet());
    Set<DocumentId> doors = new HashSet<>();
    for (DocumentId id : own) {
      boolean wasOpen = there.contains(id) && !then.closed().contains(id.toString());
      if (!wasOpen || !library.find(id).filter(Kept::isOpen).isPresent()) {
        doors.add(id);
      }
    }
    return new Touched(own, doors);
  }

  private Set<DocumentId> writtenBy(Set<String> files) {
    Set<DocumentId> ids = new HashSet<>();
    files.forEach(file -> written.apply(file).ifPresent(ids::add));
    return ids;
  }

  /**
   * What is not known to be as it was.
   *
   * @param own documents that say something else
   * @param doors those of them that may have opened or shut what stands in them
   */
  private record Touched(Set<DocumentId> own, Set<DocumentId> doors) {

    boolean has(DocumentId id) {
      return own.contains(id) || isBehind(id);
    }

    private boolean isBehind(DocumentId id) {
      DocumentId within = id.within();
      return within != null && (doors.contains(within) || isBehind(within));
    }
  }
}
