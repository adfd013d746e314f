package org.lykta.domain.sync;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Period;
import org.lykta.domain.content.Status;
import org.lykta.domain.edition.Manifest;

/**
 * What is remembered of an edition to tell what has changed since, long after its texts are gone.
 *
 * @param closed the names of the documents that not everybody could read on every day: drafts,
 *     those with days of their own, examples
 */
public record Kept(Manifest manifest, SortedSet<String> closed) {

  public Kept {
    closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
  }

  public static Kept of(Manifest manifest, Library library) {
    return new Kept(manifest, closed(library));
  }

  public static SortedSet<String> closed(Library library) {
    return library.stream()
        .filter(document -> !isOpen(document))
        .map(document -> document.id().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it can be read by everybody, always, if what it stands in can. */
  static boolean isOpen(Document document) {
    return document.head().status() == Status.LIVE
        && document.head().published().equals(Period.ALWAYS)
        && !document.head().example();
  }
}
