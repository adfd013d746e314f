package org.lykta.domain.content;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents that can be found by name. Unchanging. */
public final class Library {

  private final Map<DocumentId, Document> byId = new LinkedHashMap<>();
  private final Map<Class<?>, List<Document>> byKind;
  private final Map<DocumentId, List<Document>> byParent;
  private final Set<String> addresses;

  public Library(Collection<? extends Document> documents) {
    documents.forEach(document -> byId.put(document.id(), document));
    addresses = byId.values().stream().map(Document::address).collect(Collectors.toSet());
    byParent =
        byId.values().stream()
            .filter(document -> document.id().within() != null)
            .collect(
                Collectors.groupingBy(
                    document -> document.id().parent().orElseThrow(IllegalStateException::new)));
    byKind = byId.values().stream().collect(Collectors.groupingBy(Document::getClass));
  }

  /**
   * The documents a reader may see on {@code day}: live, within their days, and in a parent that is
   * so too.
   */
  public Library readable(LocalDate day, boolean withExamples) {
    return only(document -> document.head().door().isOpen(day, withExamples));
  }

  /** Those that searching on {@code day} should find. */
  public Library findable(LocalDate day) {
    return only(document -> document.isFindable(day));
  }

  /** Everything that may be read on {@code day} or may come to be later, drafts too. */
  public Library ahead(LocalDate day) {
    return only(
        document ->
            document.head().status() != Status.WITHDRAWN
                && !document.head().published().isOver(day));
  }

  private Library only(Predicate<Document> open) {
    return new Library(
        byId.values().stream()
            .filter(document -> withParents(document.id(), open))
            .collect(Collectors.toList()));
  }

  private boolean withParents(DocumentId id, Predicate<Document> open) {
    Document document = byId.get(id);
    return document != null
        && open.test(document)
        && (id.within() == null || withParents(id.within(), open));
  }

  public Optional<Document> find(DocumentId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public <D extends Document> Optional<D> find(Class<D> kind, DocumentId id) {
    return find(id).filter(kind::isInstance).map(kind::cast);
  }

  /** Every document of a kind, in the order they were given. */
  public <D extends Document> List<D> all(Class<D> kind) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .map(kind::cast)
        .collect(Collectors.toList());
  }

  /** Every document of a kind that stands in {@code parent}. */
  public <D extends Document> List<D> within(Class<D> kind, DocumentId parent) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(Collectors.toList());
  }

  /** Whether a document is read at {@code address}, with or without a place on its page. */
  public boolean isAt(String address) {
    int place = address.indexOf('#');
    return addresses.contains(address)
        || (place >= 0 && addresses.contains(address.substring(0, place)));
  }

  public Stream<Document> stream() {
    return byId.values().stream();
  }

  /** How many there are of each kind. */
  public SortedMap<String, Long> counts() {
    return byId.keySet().stream()
        .collect(Collectors.groupingBy(DocumentId::kind, TreeMap::new, Collectors.counting()));
  }
}
