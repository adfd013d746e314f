package org.lykta.domain.sync;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Written;
import org.lykta.domain.edition.Changes;
import org.lykta.domain.edition.Manifest;

/**
 * What may be copied of an edition on one day.
 *
 * @param library all its documents
 * @param today the day it is asked for
 * @param examples whether examples are among it
 * @param pack which part a document belongs to; where its files lie tells, so that none of them is
 *     the same when it comes into another
 * @param written what a file writes, by its path; empty when it is no document's
 */
public record Offer(
    Manifest manifest,
    Library library,
    LocalDate today,
    boolean examples,
    Function<Document, String> pack,
    Function<String, Optional<Written>> written) {

  /**
   * What a phone lacks.
   *
   * @param changed what is to be sent
   * @param removed the names of what is to go
   */
  public record Lack(Set<Written> changed, SortedSet<String> removed) {}

  /** Everything in {@code packs}. */
  public Set<Written> in(Set<String> packs) {
    return library.readable(today, examples).stream()
        .filter(document -> packs.contains(pack.apply(document)))
        .flatMap(Written::all)
        .collect(Collectors.toSet());
  }

  /**
   * What is to be sent so that {@code have} becomes {@code packs} of today.
   *
   * @param then the edition that {@code have} was made from
   */
  public Lack since(Have have, Kept then, Set<String> packs) {
    Set<Written> touched = touched(then.manifest());
    Set<Written> held = held(have, then, touched);
    Set<Written> wanted = in(packs);

    SortedSet<String> removed = new TreeSet<>();
    held.stream().filter(one -> !wanted.contains(one)).forEach(one -> removed.add(one.toString()));
    held.removeAll(touched);
    wanted.removeAll(held);
    return new Lack(wanted, removed);
  }

  /** All that a phone can hold; of what is another now, nobody knows in which pack it was. */
  private Set<Written> held(Have have, Kept then, Set<Written> touched) {
    Set<Written> all = writtenBy(then.manifest().hashes().keySet());
    Set<Written> held = then.readable(all, have.day(), have.examples());
    held.removeIf(one -> !touched.contains(one) && !isIn(have.packs(), one));
    return held;
  }

  private boolean isIn(Set<String> packs, Written one) {
    return library.find(one.id()).map(pack).filter(packs::contains).isPresent();
  }

  /** The texts that say something else than in {@code then}, with those that came or went. */
  private Set<Written> touched(Manifest then) {
    Changes changes = manifest.since(then);
    return Stream.of(changes.added(), changes.changed(), changes.removed())
        .flatMap(files -> writtenBy(files).stream())
        .collect(Collectors.toSet());
  }

  private Set<Written> writtenBy(Set<String> files) {
    Set<Written> texts = new HashSet<>();
    files.forEach(file -> written.apply(file).ifPresent(texts::add));
    return texts;
  }
}
