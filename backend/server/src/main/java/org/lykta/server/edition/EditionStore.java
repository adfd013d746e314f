package org.lykta.server.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Manifest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Editions in MongoDB: each text once under its hash, a manifest for each edition, and one pointer
 * to the current. Texts are written first, then the manifest, then the pointer, so that whoever
 * follows the pointer finds a whole edition.
 */
@Component
class EditionStore {

  private static final int TRIES = 10;

  private final TextStore texts;
  private final MongoCollection<Document> editions;
  private final MongoCollection<Document> pointers;

  EditionStore(MongoDatabase database) {
    texts = new TextStore(database.getCollection("texts"));
    editions = database.getCollection("editions");
    pointers = database.getCollection("pointers");
  }

  /** The current edition; empty before the first. */
  Mono<Pointer> current() {
    return Mono.from(pointers.find(eq("_id", Pointer.ID)).first()).map(Pointer::of);
  }

  /**
   * Makes these texts the current edition, unless they already are.
   *
   * @return what is current afterwards
   */
  Mono<Pointer> publish(
      Manifest manifest, Map<String, String> sources, @Nullable String commit, Instant now) {
    return current()
        .map(List::of)
        .defaultIfEmpty(List.of())
        .flatMap(
            before -> {
              if (!before.isEmpty() && before.get(0).edition().equals(manifest.id())) {
                return Mono.just(before.get(0));
              }
              long number = before.isEmpty() ? 1 : before.get(0).number() + 1;
              var after = new Pointer(manifest.id(), number, commit, now);
              return manifestOf(before)
                  .flatMap(old -> write(manifest, old, sources, now))
                  .then(writeManifest(manifest, after))
                  .then(point(before, after));
            })
        // another node was quicker: look again
        .repeatWhenEmpty(tries -> tries.take(TRIES))
        .switchIfEmpty(
            Mono.error(() -> new IllegalStateException("others published all the while")));
  }

  private Mono<Manifest> manifestOf(List<Pointer> pointer) {
    return pointer.isEmpty()
        ? Mono.just(new Manifest(new TreeMap<>()))
        : manifest(pointer.get(0).edition()).defaultIfEmpty(new Manifest(new TreeMap<>()));
  }

  /**
   * Writes what the edition before did not have. Its own texts are never purged while it is
   * current.
   */
  private Mono<Void> write(
      Manifest manifest, Manifest before, Map<String, String> sources, Instant now) {
    Set<String> present = new HashSet<>(before.hashes().values());
    SortedMap<String, String> missing = new TreeMap<>();
    manifest
        .hashes()
        .forEach(
            (path, hash) -> {
              if (!present.contains(hash)) {
                missing.put(hash, Objects.requireNonNull(sources.get(path), path));
              }
            });
    return texts.write(missing, Date.from(now));
  }

  private Mono<Void> writeManifest(Manifest manifest, Pointer pointer) {
    List<Document> files =
        manifest.hashes().entrySet().stream()
            .map(file -> new Document("path", file.getKey()).append("hash", file.getValue()))
            .toList();
    Document stored =
        new Document("_id", manifest.id())
            .append("number", pointer.number())
            .append("publishedAt", Date.from(pointer.publishedAt()))
            .append("files", files);
    return Mono.from(
            editions.replaceOne(
                eq("_id", manifest.id()), stored, new ReplaceOptions().upsert(true)))
        .then();
  }

  /** Empty when the pointer is no longer {@code before}. */
  private Mono<Pointer> point(List<Pointer> before, Pointer after) {
    if (before.isEmpty()) {
      return Mono.from(pointers.insertOne(after.document()))
          .map(done -> after)
          .onErrorResume(EditionStore::isThereAlready, another -> Mono.empty());
    }
    return Mono.from(
            pointers.replaceOne(
                and(eq("_id", Pointer.ID), eq("number", before.get(0).number())), after.document()))
        .filter(result -> result.getMatchedCount() == 1)
        .map(done -> after);
  }

  private static boolean isThereAlready(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  Mono<Manifest> manifest(String edition) {
    return Mono.from(editions.find(eq("_id", edition)).first()).map(EditionStore::manifest);
  }

  private static Manifest manifest(Document stored) {
    SortedMap<String, String> hashes = new TreeMap<>();
    stored
        .getList("files", Document.class)
        .forEach(file -> hashes.put(file.getString("path"), file.getString("hash")));
    return new Manifest(hashes);
  }

  /**
   * The texts of an edition by path.
   *
   * @param known texts that need not be fetched, by hash
   * @return an {@link IncompleteEdition} error when a text is not there
   */
  Mono<Map<String, String>> texts(Manifest manifest, Map<String, String> known) {
    List<String> wanted =
        manifest.hashes().values().stream()
            .filter(hash -> !known.containsKey(hash))
            .distinct()
            .toList();
    return texts
        .read(wanted)
        .map(
            fetched -> {
              Map<String, String> byHash = new HashMap<>(known);
              byHash.putAll(fetched);
              return byPath(manifest, byHash);
            });
  }

  private static Map<String, String> byPath(Manifest manifest, Map<String, String> byHash) {
    Map<String, String> byPath = new TreeMap<>();
    manifest
        .hashes()
        .forEach(
            (path, hash) -> {
              String text = byHash.get(hash);
              if (text == null) {
                throw new IncompleteEdition(path);
              }
              byPath.put(path, text);
            });
    return byPath;
  }
}
